/** A team's own `phrases.yml`. Loaded, and the YAML parser with it, only for `--phrases`. */
import {GROUPS} from '../../rules/forbidden-phrase/index.js'
import type {Phrase} from '../phrases/phrase.js'
import {PhraseFileError, readPhrases} from '../phrases/schema.js'
import {Fault} from './fault.js'
import type {Source} from './source.js'

/** The phrases of one file. @throws {Fault} naming file and line */
export function phrasesOf({path, text}: Source): Phrase[] {
  try {
    return readPhrases(text, path, Object.keys(GROUPS))
  } catch (error) {
    if (!(error instanceof PhraseFileError)) throw error
    const [, what = error.message, todo = 'mend that line'] = /^(.*?)(?:; (.*))?$/s.exec(error.message) ?? []
    throw new Fault(what, todo)
  }
}
