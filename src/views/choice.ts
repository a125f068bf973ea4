import { KeyedList } from './keyed-list';
import { writeAttribute, writeText } from './write-changed';

export interface Option<T extends string> {
  readonly value: T;
  readonly name: string;
}

/** A labelled list of which one entry is chosen. */
export function createChoice<T extends string>(
  parent: HTMLElement, name: string, onChange: (value: T) => void,
): (options: readonly Option<T>[], chosen: T) => void {
  const label = parent.createEl('label', { cls: 'lw-choice' });
  label.createSpan({ cls: 'lw-meta', text: name });
  const select = label.createEl('select', { cls: 'dropdown' });
  let offered: readonly Option<T>[] = [];
  const list = new KeyedList<Option<T>>(select, ({ value }) => value, (into) => {
    const el = into.createEl('option');
    const update = (option: Option<T>): void => {
      writeAttribute(el, 'value', option.value);
      writeText(el, option.name);
    };
    return { el, update };
  });
  select.addEventListener('change', () => {
    const option = offered.find(({ value }) => value === select.value);
    if (option !== undefined) onChange(option.value);
  });
  return (options, chosen) => {
    offered = options;
    list.render(options);
    if (select.value !== chosen) select.value = chosen;
  };
}
