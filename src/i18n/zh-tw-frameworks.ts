import type { Words } from './en';

export const zhTwFrameworks: Words['frameworks'] = {
};
