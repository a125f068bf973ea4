import type { Words } from './en';

export const zhTwRuns: Words['runs'] = {
};
