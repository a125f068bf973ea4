import type { Words } from './en';

export const zhCnRuns: Words['runs'] = {
};
