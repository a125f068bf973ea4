/** Words for related notes, gaps and what travels together. */
export const enLinks = {
};
