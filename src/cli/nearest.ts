/** Loaded only to word a fault. */
import {distance} from 'fastest-levenshtein'

/** Longest part of a wrong name that is worth comparing, in UTF-16 code units. */
const LONGEST = 60

/** The name of `known` that was probably meant by `given`: one beginning alike, or a few typing slips away. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const asked = given.toLowerCase().slice(0, LONGEST)
  const slips = Math.max(1, Math.floor(asked.length / 3))
  let best: string | undefined
  let fewest = slips + 1
  for (const name of known) {
    const alike = asked.length > 2 && (name.startsWith(asked) || (name.length > 2 && asked.startsWith(name)))
    const count = alike ? Math.min(1, distance(asked, name)) : distance(asked, name)
    if (count < fewest) {
      best = name
      fewest = count
    }
  }
  return best
}
