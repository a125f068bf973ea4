/**
 * The words of a language from the list of their values, in the order of the keys of another: the bundle then carries
 * the keys once. Bundled into main.js.
 * @param {Record<string, any>} model
 * @param {any[]} values
 * @returns {Record<string, any>}
 */
export const shaped = (model, values) => Object.fromEntries(Object.keys(model).map((key, at) =>
  [key, Array.isArray(values[at]) && !Array.isArray(model[key]) ? shaped(model[key], values[at]) : values[at]]));
