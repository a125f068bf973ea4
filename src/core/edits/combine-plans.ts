import { byPlace, type EditPlan, planOf } from './text-edit';

/** Several plans on one text as one; one that is refused refuses all. They must not touch each other's places. */
export function combinePlans(plans: readonly EditPlan[]): EditPlan {
  const refused = plans.find(({ kind }) => kind === 'refused');
  if (refused !== undefined) return refused;
  const edits = plans.flatMap((plan) => (plan.kind === 'edits' ? plan.edits : []));
  return planOf(edits.sort(byPlace));
}
