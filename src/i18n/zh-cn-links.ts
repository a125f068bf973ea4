import type { Words } from './en';

export const zhCnLinks: Words['links'] = {
};
