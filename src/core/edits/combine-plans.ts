import type { EditPlan } from './text-edit';

/** Several plans on one text as one; one that is refused refuses all. They must not touch each other's places. */
export function combinePlans(plans: readonly EditPlan[]): EditPlan {
  const refused = plans.find(({ kind }) => kind === 'refused');
  if (refused !== undefined) return refused;
  const edits = plans.flatMap((plan) => (plan.kind === 'edits' ? plan.edits : []));
  return edits.length === 0 ? { kind: 'nothing' } : { kind: 'edits', edits: edits.sort((a, b) => a.from - b.from || a.to - b.to) };
}
