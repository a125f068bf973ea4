import { parse as parseYaml, stringify as stringifyYaml } from 'yaml';
import { getFrontMatterInfo } from '../mocks';
import type { App } from '../app';
import { ConfirmationModal } from '../ui/confirmation-modal';
import { parentPath, TFile, type TAbstractFile, type TFolder } from './files';

export class FileManager {
  constructor(private readonly app: App) {}

  /** The app's default: new notes go to the vault's root. `newFileLocation: 'current'` puts them beside the source. */
  getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
    const { vault } = this.app;
    if (vault.getConfig('newFileLocation') !== 'current') return vault.getRoot();
    return vault.getFolderByPath(parentPath(sourcePath)) ?? vault.getRoot();
  }

  async createNewMarkdownFile(folder: TFolder, name = 'Untitled'): Promise<TFile> {
    const base = folder.isRoot() ? name : `${folder.path}/${name}`;
    return this.app.vault.create(this.app.vault.getAvailablePath(base, 'md'), '');
  }

  /** Renames, then rewrites the links that pointed there. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const linking = file instanceof TFile ? this.linkingNotes(file) : [];
    await this.app.vault.rename(file, newPath);
    if (!(file instanceof TFile)) return;
    for (const { note, originals } of linking) {
      await this.app.vault.process(note, (text) => originals.reduce((edited, original) => edited.replaceAll(original, this.relink(original, file, note)), text));
    }
  }

  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    return new Promise((resolve) => {
      const dialog = new ConfirmationModal(this.app);
      dialog.setTitle(`Delete ${file instanceof TFile ? 'note' : 'folder'}`);
      dialog.setContent(`“${file.name}” leaves this playground’s memory. Nothing outside it is touched.`);
      dialog.addButton((button) => button.setButtonText('Delete').setDestructive().onClick(async () => {
        resolve(true);
        await this.trashFile(file);
      }));
      dialog.addCancelButton().setCloseCallback(() => resolve(false));
      dialog.open();
    });
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    await this.app.vault.trash(file, false);
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const { vault, metadataCache } = this.app;
    const embed = file.extension === 'md' ? '' : '!';
    if (vault.getConfig('useMarkdownLinks') === true) {
      return `${embed}[${alias || file.basename}](${encodeURI(file.path + subpath)})`;
    }
    const target = file.path === sourcePath && subpath ? '' : metadataCache.fileToLinktext(file, sourcePath);
    return `${embed}[[${target}${subpath}${alias && alias !== target ? `|${alias}` : ''}]]`;
  }

  /** Writes the block anew from its data: comments and quoting are lost, in the app as well. */
  async processFrontMatter(file: TFile, change: (frontmatter: Record<string, unknown>) => void, options?: { ctime?: number; mtime?: number }): Promise<void> {
    await this.app.vault.process(file, (text) => {
      const info = getFrontMatterInfo(text);
      const parsed: unknown = info.exists ? parseYaml(info.frontmatter) : null;
      const data = typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
      change(data);
      const body = text.slice(info.contentStart);
      return Object.keys(data).length === 0 ? body : `---\n${stringifyYaml(data, { lineWidth: 0 })}---\n${body}`;
    }, options);
  }

  async getAvailablePathForAttachment(filename: string, _sourcePath?: string): Promise<string> {
    const dot = filename.lastIndexOf('.');
    return dot > 0 ? this.app.vault.getAvailablePath(filename.slice(0, dot), filename.slice(dot + 1)) : this.app.vault.getAvailablePath(filename, '');
  }

  private linkingNotes(file: TFile): { note: TFile; originals: string[] }[] {
    const { vault, metadataCache } = this.app;
    return vault.getMarkdownFiles().flatMap((note) => {
      const originals = (metadataCache.getFileCache(note)?.links ?? [])
        .filter((link) => metadataCache.getFirstLinkpathDest(link.link.split('#')[0] ?? '', note.path) === file && link.original.startsWith('[['))
        .map((link) => link.original);
      return originals.length > 0 ? [{ note, originals: originals.unique() }] : [];
    });
  }

  private relink(original: string, file: TFile, note: TFile): string {
    const [target = '', alias] = original.slice(2, -2).split('|');
    const hash = target.indexOf('#');
    return this.generateMarkdownLink(file, note.path, hash < 0 ? '' : target.slice(hash), alias);
  }
}
