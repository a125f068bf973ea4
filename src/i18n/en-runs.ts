/** Words for previewed changes to notes. */
export const enRuns = {
};
