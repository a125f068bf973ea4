import { normalizePath } from '../mocks';
import { parentPath, TFile, TFolder } from './files';
import type { Vault } from './vault';

/** Paths as the disk sees them: the vault's files, and hidden ones the Vault API does not show. */
export class VaultAdapter {
  private readonly hidden = new Map<string, string>();

  constructor(private readonly vault: Vault) {}

  getName(): string {
    return this.vault.getName();
  }

  async exists(path: string): Promise<boolean> {
    const clean = normalizePath(path);
    return this.vault.getAbstractFileByPath(clean || '/') !== null || this.hidden.has(clean);
  }

  async stat(path: string): Promise<{ type: 'file' | 'folder'; ctime: number; mtime: number; size: number } | null> {
    const file = this.vault.getAbstractFileByPath(normalizePath(path) || '/');
    if (file instanceof TFile) return { type: 'file', ...file.stat };
    return file ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
  }

  async list(path: string): Promise<{ files: string[]; folders: string[] }> {
    const folder = this.vault.getFolderByPath(normalizePath(path) || '/');
    const children = folder?.children ?? [];
    return {
      files: children.filter((child) => child instanceof TFile).map((child) => child.path),
      folders: children.filter((child) => child instanceof TFolder).map((child) => child.path),
    };
  }

  async read(path: string): Promise<string> {
    const clean = normalizePath(path);
    const file = this.vault.getFileByPath(clean);
    const text = file ? await this.vault.read(file) : this.hidden.get(clean);
    if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${clean}'`);
    return text;
  }

  async write(path: string, data: string): Promise<void> {
    const clean = normalizePath(path);
    const file = this.vault.getFileByPath(clean);
    if (file) await this.vault.modify(file, data);
    else if (isHidden(clean)) this.hidden.set(clean, data);
    else await this.vault.create(clean, data);
  }

  async append(path: string, data: string): Promise<void> {
    await this.write(path, (await this.exists(path) ? await this.read(path) : '') + data);
  }

  async process(path: string, change: (data: string) => string): Promise<string> {
    const text = change(await this.read(path));
    await this.write(path, text);
    return text;
  }

  async mkdir(path: string): Promise<void> {
    const clean = normalizePath(path);
    if (!isHidden(clean) && !(await this.exists(clean))) await this.vault.createFolder(clean);
  }

  async remove(path: string): Promise<void> {
    const clean = normalizePath(path);
    const file = this.vault.getAbstractFileByPath(clean);
    if (file) await this.vault.delete(file);
    else this.hidden.delete(clean);
  }

  async rename(path: string, newPath: string): Promise<void> {
    const file = this.vault.getAbstractFileByPath(normalizePath(path));
    if (file) await this.vault.rename(file, newPath);
  }

  getResourcePath(path: string): string {
    return `app://playground/${encodeURI(path)}`;
  }
}

function isHidden(path: string): boolean {
  return path.startsWith('.') || parentPath(path).split('/').some((part) => part.startsWith('.'));
}
