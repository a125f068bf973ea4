const EXERCISE = /^(?:練習|练习|演練|演练|作業|作业|自問|自问|問自己|问自己|想一想|思考|反思|演習|연습|แบบฝึกหัด)|^(?:exercise|practice|drill|ask yourself|try this|ejercicio|práctica)\b/i;
const ASKS = /[?？][」』”"]?$/;

/** Whether a label announces something to practise (練習, ask yourself). */
export function isExercise(label: string | undefined): boolean {
  return label !== undefined && EXERCISE.test(label);
}

/** Whether a line ends by asking. */
export function endsAsking(text: string): boolean {
  return ASKS.test(text);
}
