/** Plain text: a file that is its own reply. */
import {MappedText} from './map.js'
import type {Reader} from './reader.js'

/** Reads a file of plain text as the one reply it is. */
export const text: Reader = {
  name: 'text',
  read: (source) => [{draft: MappedText.of(source)}]
}
