import type { Words } from './en';

export const zhCnFrameworks: Words['frameworks'] = {
};
