import type {Phrase} from '../src/phrases/phrase.js'
export const phrases: Record<string, Phrase[]> = {}
