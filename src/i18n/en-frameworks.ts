/** Words for framework notes, names and what never counts. */
export const enFrameworks = {
};
