// The declarative settings of the 1.13.1 typings, as far as the host draws them.
// Written out here because the typed originals name the app's own TFile and Setting.
import type { TFile, TFolder } from '../vault/files';
import type { ExtraButtonComponent } from './buttons';
import type { Setting, SettingGroup, SettingPage } from './setting';

export type Flag = boolean | (() => boolean);

interface ControlBase<V> {
  readonly key: string;
  readonly defaultValue?: V;
  readonly validate?: (value: V) => string | void | Promise<string | void>;
  readonly disabled?: Flag;
  readonly placeholder?: string;
}

export type TextualControl = ControlBase<string> &
  ({ readonly type: 'text' } | { readonly type: 'textarea'; readonly rows?: number });
export type NumberControl = ControlBase<number> & { readonly type: 'number'; readonly min?: number; readonly max?: number; readonly step?: number | 'any' };
export type SliderControl = ControlBase<number> & {
  readonly type: 'slider';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly displayFormat?: (value: number) => string;
};
export type ToggleControl = ControlBase<boolean> & { readonly type: 'toggle' };
export type DropdownControl = ControlBase<string> & { readonly type: 'dropdown'; readonly options: Record<string, string> };
export type ColorControl = ControlBase<string> & { readonly type: 'color' };
export type FileControl = ControlBase<string> & { readonly type: 'file'; readonly filter?: (file: TFile) => boolean };
export type FolderControl = ControlBase<string> & {
  readonly type: 'folder';
  readonly filter?: (folder: TFolder) => boolean;
  readonly includeRoot?: boolean;
};
export type SettingControl =
  | TextualControl | NumberControl | SliderControl | ToggleControl | DropdownControl | ColorControl | FileControl | FolderControl;

export interface RowDefinition {
  readonly type?: undefined;
  readonly name: string;
  readonly desc?: string | DocumentFragment;
  readonly aliases?: string[];
  readonly searchable?: Flag;
  readonly visible?: Flag;
  readonly disabled?: Flag;
  readonly control?: SettingControl;
  readonly render?: (setting: Setting, group: SettingGroup) => void | (() => void);
  readonly action?: (el: HTMLElement, index: number) => void;
}

export interface PageDefinition {
  readonly type: 'page';
  readonly name: string;
  readonly desc?: string | DocumentFragment;
  readonly displayValue?: string | (() => string);
  readonly status?: 'warning' | null | (() => 'warning' | null);
  readonly items?: SettingDefinitionItem[];
  readonly page?: () => SettingPage;
  readonly visible?: Flag;
}

export interface GroupDefinition {
  readonly type: 'group' | 'list';
  readonly heading?: string;
  readonly cls?: string;
  readonly search?: { readonly placeholder?: string; readonly match: (definition: RowDefinition, query: string) => boolean };
  readonly extraButtons?: ((component: ExtraButtonComponent) => unknown)[];
  readonly items?: (RowDefinition | PageDefinition)[];
  readonly visible?: Flag;
  readonly emptyState?: string | DocumentFragment;
  readonly onReorder?: (oldIndex: number, newIndex: number) => void;
  readonly onDelete?: (index: number) => void;
  readonly addItem?: { readonly name: string; readonly action: (el: HTMLElement) => void };
}

export type SettingDefinitionItem = RowDefinition | GroupDefinition | PageDefinition;

/** A flag that is not given has the value its meaning implies: shown, enabled. */
export function resolveFlag(flag: Flag | undefined, whenAbsent: boolean): boolean {
  return typeof flag === 'function' ? flag() : (flag ?? whenAbsent);
}

export function isGroup(item: SettingDefinitionItem): item is GroupDefinition {
  return item.type === 'group' || item.type === 'list';
}
