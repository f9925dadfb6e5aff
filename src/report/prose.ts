/** Small words of reports and messages. */

/** `a, b or c` */
export function anyOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

/** `1 finding`, `2 findings` */
export const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
