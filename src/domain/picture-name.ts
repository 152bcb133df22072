/**
 * A short name for a picture, from its caption without markup: the first sentence, without its
 * period, that says more than that it is an illustration. Falls back on the whole caption.
 */
export function pictureName(caption: string): string {
  const sentences = caption.split(/(?<=\.)\s+/);
  const name = sentences.find((sentence) => !/^Illustration\b[^,]*\.$/.test(sentence)) ?? caption;
  return name.replace(/\.$/, '');
}
