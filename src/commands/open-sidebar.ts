import { SIDEBAR_VIEW, SidebarView } from '../views/sidebar-view';
import type { CommandContext } from './command-context';

/** Shows the sidebar, made if need be, without taking the focus. Null when that failed: the user is told. */
export async function openSidebar({ app, report, words }: Pick<CommandContext, 'app' | 'report' | 'words'>): Promise<SidebarView | null> {
  try {
    const leaf = await app.workspace.ensureSideLeaf(SIDEBAR_VIEW, 'right', { active: false, reveal: true });
    await leaf.loadIfDeferred();
    return leaf.view instanceof SidebarView ? leaf.view : null;
  } catch (error) {
    report(words.errors.openSidebar, error);
    return null;
  }
}
