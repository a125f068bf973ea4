import type { OutlineHeading, OutlinePlace } from './outline';
import type { Role } from './section';

export interface ResolvedRole {
  readonly role: Role;
  readonly roleFrom: 'self' | 'parent' | 'none';
  /** Name of the rule that decided. */
  readonly rule: string;
}

/**
 * Under these a heading that only names a framework is tagged by it and stays what its parent is: 典範移轉
 * under 關鍵點 is a key point about paradigm shifts.
 */
const KEPT: ReadonlySet<Role> = new Set(['keypoints', 'risk', 'thesis', 'catalyst', 'watch', 'learning', 'action', 'question', 'conclusion']);

/** Roles of all headings: by their own words, else from the heading above. */
export function resolveRoles(headings: readonly OutlineHeading[], places: readonly OutlinePlace[]): readonly ResolvedRole[] {
  const roles: ResolvedRole[] = [];
  headings.forEach((heading, index) => {
    const parent = places[index]?.parent ?? null;
    roles.push(resolve(heading, parent === null ? null : roles[parent] ?? null));
  });
  return roles;
}

function resolve(heading: OutlineHeading, parent: ResolvedRole | null): ResolvedRole {
  const { own } = heading;
  const inherited = parent && parent.role !== 'other' && parent.rule !== 'framework-named' ? parent : null;
  if (!own) return inherited ? { role: inherited.role, roleFrom: 'parent', rule: 'parent' } : { role: 'other', roleFrom: 'none', rule: 'none' };
  const onlyNames = own.rule === 'framework-names' || own.rule === 'framework-named';
  if (onlyNames && inherited && KEPT.has(inherited.role)) return { role: inherited.role, roleFrom: 'parent', rule: 'parent-over-names' };
  return { role: own.role, roleFrom: 'self', rule: own.rule };
}
