import type { App } from '../app';
import { type TFolder, type TAbstractFile } from '../vault/files';
import { AbstractInputSuggest } from '../ui/popover-suggest';
import type { FileControl, FolderControl, SettingControl } from './definitions';
import type { Setting } from './setting';
import type { TextComponent } from './text-fields';

export interface ControlStore {
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
}

interface Field {
  readonly setting: Setting;
  readonly stored: unknown;
  /** Checks, then stores; a refused value is shown as an error and not stored. */
  readonly submit: (value: unknown) => Promise<void>;
}

/** Puts the control on its row, filled from the store, and writes accepted changes back. */
export function drawControl(app: App, setting: Setting, control: SettingControl, store: ControlStore, changed: () => void): void {
  const stored = store.getControlValue(control.key) ?? control.defaultValue;
  const submit = async (value: unknown): Promise<void> => {
    const complaint = await check(control, value);
    setting.setErrorMessage(complaint);
    if (complaint) return;
    await store.setControlValue(control.key, value);
    changed();
  };
  addComponent(app, control, { setting, stored, submit });
  // A value stored by an older version may already be invalid: say so on opening.
  // The braces matter: a Setting has a `then` of its own, and a promise resolved with one never ends.
  if (stored === undefined) return;
  void check(control, stored).then((complaint) => {
    setting.setErrorMessage(complaint);
  });
}

async function check(control: SettingControl, value: unknown): Promise<string | null> {
  // Each control's validate takes its own value type; the caller passes that control's value.
  const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
  return (await validate?.(value)) || null;
}

function addComponent(app: App, control: SettingControl, { setting, stored, submit }: Field): void {
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(submit));
      break;
    case 'dropdown':
      setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(asText(stored)).onChange(submit));
      break;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).setValue(asNumber(stored, control.min)).onChange(submit);
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
      });
      break;
    case 'color':
      setting.addColorPicker((color) => color.setValue(asText(stored)).onChange(submit));
      break;
    case 'textarea':
      setting.setClass('mod-textarea').addTextArea((area) => {
        area.setPlaceholder(control.placeholder ?? '').setValue(asText(stored)).onChange(submit);
        area.inputEl.rows = control.rows ?? 4;
      });
      break;
    case 'number':
      setting.addText((text) => {
        Object.assign(text.inputEl, { type: 'number', min: String(control.min ?? ''), max: String(control.max ?? ''), step: String(control.step ?? 'any') });
        const fallback = control.defaultValue ?? 0;
        text.setPlaceholder(control.placeholder ?? '').setValue(asText(stored)).onChange((value) => submit(asNumber(value, fallback)));
      });
      break;
    default:
      setting.addText((text) => {
        text.setPlaceholder(control.placeholder ?? '').setValue(asText(stored)).onChange(submit);
        if (control.type !== 'text') new PathSuggest(app, text, control);
      });
  }
}

/** Files or folders of the vault whose path has the typed text in it. */
class PathSuggest extends AbstractInputSuggest<TAbstractFile> {
  constructor(app: App, private readonly text: TextComponent, private readonly control: FileControl | FolderControl) {
    super(app, text.inputEl);
  }

  protected getSuggestions(query: string): TAbstractFile[] {
    const wanted = query.toLowerCase();
    return this.candidates().filter((file) => file.path.toLowerCase().includes(wanted));
  }

  renderSuggestion(file: TAbstractFile, el: HTMLElement): void {
    el.setText(file.path);
  }

  override selectSuggestion(file: TAbstractFile): void {
    this.text.setValue(file.path).onChanged();
    this.close();
  }

  private candidates(): TAbstractFile[] {
    const { control } = this;
    if (control.type === 'file') return this.app.vault.getFiles().filter((file) => control.filter?.(file) ?? true);
    return this.app.vault.getAllFolders(control.includeRoot).filter((folder: TFolder) => control.filter?.(folder) ?? true);
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function asNumber(value: unknown, fallback: number): number {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : fallback;
}
