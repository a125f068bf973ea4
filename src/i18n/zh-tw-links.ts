import type { Words } from './en';

export const zhTwLinks: Words['links'] = {
};
