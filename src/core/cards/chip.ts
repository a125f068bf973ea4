import { type Catalogue, frameworkName } from '../frameworks/catalogue';
import type { Script } from '../frameworks/framework';

/** A framework as a chip: its id and its name in the interface's script. */
export interface Chip {
  readonly framework: string;
  readonly name: string;
}

export type ToChip = (framework: string) => Chip;

/** Makes chips with names in `script`; an id the catalogue does not know is its own name. */
export function chipMaker(catalogue: Catalogue, script: Script): ToChip {
  return (id) => ({ framework: id, name: frameworkName(catalogue.byId.get(id), script, id) });
}
