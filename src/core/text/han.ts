const HAN = /[\u3400-\u9fff]/;

/** Whether a text has a Han character. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}
