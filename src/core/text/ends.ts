/** Whether a text ends in one of some characters. A pattern with `$` would be tried at every place of the text. */
export function endsInAny(text: string, characters: string): boolean {
  return text !== '' && characters.includes(text.charAt(text.length - 1));
}

/** Whether a text ends in Han, kana, full-width or such script, which needs no blank before what follows. */
export function endsWide(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  return (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xff00 && unit <= 0xffef);
}
