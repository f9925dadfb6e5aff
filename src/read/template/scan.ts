/** Finds the placeholders and tags of a template and tells what each is for; knows nothing of how they nest. */
import {ReadError} from '../reader.js'
import {LIGHT, type Syntax} from './syntaxes.js'

/** What a tag is for. */
export type Use =
  /** A value goes here. */
  | {type: 'word'; expression: string}
  /** Words of the author's own within a tag, as in `{{ 'Thank you.' | t }}`. */
  | {type: 'inline'; from: number; to: number}
  /** Source that is to be read as it stands, as between `{% raw %}` and `{% endraw %}`. */
  | {type: 'plain'; from: number; to: number}
  | {type: 'open'; opens: Opens; name: string; test: string}
  /** Another branch: with a test `else if` or, in a case, `when`; without one `else`. */
  | {type: 'else'; test?: string | undefined}
  /** `name` is '' where one word closes everything. */
  | {type: 'close'; name: string}
  | {type: 'gone'}

/** What a tag opens: a branch, several by value, a repetition, a part that is shown, one that is not. */
export type Opens = 'if' | 'unless' | 'case' | 'loop' | 'block' | 'hidden'

export interface Tag {
  start: number
  end: number
  use: Use
  /** Takes the white space before or after it away; `line` only the end of its line. */
  left?: boolean
  right?: boolean | 'line'
}

/** A placeholder syntax of one's own, as `{open: '<<', close: '>>'}`. */
export interface Delimiters {
  open: string
  close: string
}

/** The tags of a source from left to right. */
export function scan(source: string, syntaxes: readonly Syntax[], own: readonly Delimiters[]): Tag[] {
  const on = new Set(syntaxes)
  const tags: Tag[] = []
  const answers = new Map<string, {from: number; at: number}>()
  const light = (Object.keys(LIGHT) as (keyof typeof LIGHT)[]).filter((syntax) => on.has(syntax))
  const finders = light.map((syntax) => ({syntax, pattern: new RegExp(LIGHT[syntax], 'yu')}))
  const closed = namesClosed(source)
  const openers = own.map(({open}) => open.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const opener = new RegExp([...openers, '[{%@]', '\\$\\{', '<%', '\\[[[%]', '\\*\\|'].join('|'), 'gu')
  for (let match = opener.exec(source); match; match = opener.exec(source)) {
    const found = tagsAt(match.index)
    if (!found) {
      opener.lastIndex = match.index + 1
      continue
    }
    tags.push(...found)
    opener.lastIndex = (found.at(-1) as Tag).end
  }
  return tags

  /** `source.indexOf`, which remembers its answers: looking again for what is far away or nowhere costs nothing. */
  function find(sign: string, from: number): number {
    const known = answers.get(sign)
    if (known && known.from <= from && (known.at < 0 || known.at >= from)) return known.at
    const at = source.indexOf(sign, from)
    answers.set(sign, {from, at})
    return at
  }

  function tagsAt(at: number): Tag[] | undefined {
    for (const {open, close} of own) {
      if (!source.startsWith(open, at)) continue
      const end = closing(at, open, close, at + open.length)
      return [{start: at, end: end + close.length, use: {type: 'word', expression: source.slice(at + open.length, end)}}]
    }
    if (on.has('{{ }}')) {
      if (source.startsWith('{{', at)) return mustache(at)
      if (source.startsWith('{!!', at)) return one(at, '{!!', '!!}', (from, to) => output(from, to))
    }
    if (on.has('{% %}') && source.startsWith('{%', at)) return percent(at)
    if ((on.has('{% %}') || on.has('{{ }}')) && source.startsWith('{#', at)) {
      const end = find('#}', at)
      if (end > 0) return [{start: at, end: end + 2, use: {type: 'gone'}}]
    }
    if (on.has('<% %>') && source.startsWith('<%', at)) return erb(at)
    if (on.has('[% %]') && source.startsWith('[%', at)) return toolkit(at)
    if (on.has('{$x}') && source[at] === '{') {
      const found = smarty(at)
      if (found) return found
    }
    if (on.has('@if') && source[at] === '@') return blade(at)
    for (const {pattern} of finders) {
      pattern.lastIndex = at
      const found = pattern.exec(source)
      if (found) {
        // A pair of hexadecimal digits belongs to an address: “/%C3%”.
        if (/^%[\da-f]{2}%$/i.test(found[0])) continue
        return [
          {start: at, end: pattern.lastIndex, use: {type: 'word', expression: found.slice(1).find((group) => group !== undefined) ?? ''}}
        ]
      }
    }
    return undefined
  }

  /** Where `close` stands; an opening tag in between means that this one was forgotten. */
  function closing(at: number, open: string, close: string, from: number): number {
    const end = find(close, from)
    const next = find(open, from)
    if (end < 0 || (next >= 0 && next < end && !/^[^\n]*["']$/.test(source.slice(Math.max(from, next - 200), next))))
      throw new ReadError(`“${open}” is never closed: add “${close}”.`, at)
    return end
  }

  function one(at: number, open: string, close: string, use: (from: number, to: number) => Use | undefined): Tag[] | undefined {
    const to = closing(at, open, close, at + open.length)
    const found = use(at + open.length, to)
    return found && [{start: at, end: to + close.length, use: found}]
  }

  function mustache(at: number): Tag[] | undefined {
    const previous = source[at - 1]
    // Escaped: “\{{x}}” for Handlebars, “@{{x}}” for Blade.
    if (previous === '\\' || (previous === '@' && on.has('@if'))) {
      const end = find('}}', at)
      return end < 0 ? undefined : [{start: at - 1, end: end + 2, use: {type: 'plain', from: at, to: end + 2}}]
    }
    for (const [open, close] of [
      ['{{!--', '--}}'],
      ['{{--', '--}}']
    ] as const) {
      if (source.startsWith(open, at)) return one(at, open, close, () => ({type: 'gone'}))
    }
    const triple = source.startsWith('{{{', at)
    const close = triple ? '}}}' : '}}'
    let stop = closing(at, triple ? '{{{' : '{{', close, at + (triple ? 3 : 2))
    // Two braces that close what was opened within: `{{ t('x', {a: {b: c}}) }}`.
    for (let tries = 0; tries < 4 && source.slice(at, stop).split('{').length - 3 > source.slice(at, stop).split('}').length - 1; tries++) {
      const next = triple ? -1 : find(close, stop + 1)
      if (next < 0) break
      stop = next
    }
    let from = at + (triple ? 3 : 2)
    let to = stop
    const left = source[from] === '~' || (source[from] === '-' && from + 1 < to)
    const right = to - 1 > from && (source[to - 1] === '~' || source[to - 1] === '-')
    if (left) from++
    if (right) to--
    const use = meaning(from, to)
    return use && [{start: at, end: stop + close.length, use, left, right}]
  }

  function meaning(from: number, to: number): Use | undefined {
    const code = source.slice(from, to).trim()
    if (code === '') return undefined
    const rest = code.slice(1).trim()
    switch (code[0]) {
      case '!':
      case '>':
      case '=':
        return {type: 'gone'}
      case '&':
        return {type: 'word', expression: rest}
      case '/':
        return {type: 'close', name: rest.replace(/^[*>]\s*/, '')}
      case '^':
        return rest === '' ? {type: 'else'} : {type: 'open', opens: 'unless', name: firstWord(rest), test: rest}
      case '#':
        return section(rest)
    }
    const word = firstWord(code)
    const test = code.slice(word.length).trim()
    if (word === 'else') return {type: 'else', ...(test && {test: test.replace(/^(?:if|with)\s+/, '').replace(/^unless\s+/, 'not ')})}
    // The blocks of Go templates.
    if (closed.go) {
      if (code === 'end') return {type: 'close', name: ''}
      if (word === 'if') return {type: 'open', opens: 'if', name: word, test}
      if (word === 'range') return {type: 'open', opens: 'loop', name: word, test}
      if (word === 'with' || word === 'block') return {type: 'open', opens: 'block', name: word, test}
      if (word === 'define') return {type: 'open', opens: 'hidden', name: word, test}
      if (word === 'template' || /^\$?\w+\s*:?=/.test(code)) return {type: 'gone'}
    }
    return output(from, to)
  }

  function section(code: string): Use | undefined {
    if (code.startsWith('*')) return {type: 'open', opens: 'hidden', name: firstWord(code.slice(1).trim()), test: code}
    if (code.startsWith('>')) return {type: 'open', opens: 'block', name: firstWord(code.slice(1).trim()), test: code}
    const name = firstWord(code)
    const test = code
      .slice(name.length)
      .replace(/\bas\s+\|[^|]*\|$/, '')
      .trim()
    if (name === 'if' || name === 'unless') return test === '' ? undefined : {type: 'open', opens: name, name, test}
    if (name === 'each' || name === 'foreach') return {type: 'open', opens: 'loop', name, test}
    if (/^(?:with|t|tr|trans|i18n|translate|markdown|bold|wrap|filter|let|raw|lambda)$/.test(name))
      return {type: 'open', opens: 'block', name, test}
    return {type: 'open', opens: 'if', name, test: test === '' ? name : code}
  }

  function percent(at: number): Tag[] | undefined {
    const stop = closing(at, '{%', '%}', at + 2)
    const inner = source.slice(at + 2, stop)
    const code = inner.replace(/^[-+~]|[-+~]$/g, '').trim()
    if (code === '') return undefined
    const tag = (use: Use, end = stop + 2): Tag[] => [
      {start: at, end, use, left: /^[-~]/.test(inner), right: /[-~]$/.test(source.slice(at, end - 2))}
    ]
    // Help Scout has no tags, only names: “{%customer.firstName,fallback=there%}”.
    const field = /^([a-z]\w*(?:\.\w+)+)\s*(?:,.*)?$/is.exec(code)?.[1]
    if (field !== undefined) return tag({type: 'word', expression: field})
    const name = firstWord(code)
    const test = code.slice(name.length).trim()
    switch (name) {
      case 'raw':
      case 'verbatim':
      case 'comment':
      case 'schema':
      case 'style':
      case 'stylesheet':
      case 'javascript': {
        const pattern = new RegExp(`\\{%[-+~]?\\s*end${name}\\s*[-+~]?%\\}`, 'gu')
        pattern.lastIndex = stop + 2
        const last = pattern.exec(source)
        if (!last) throw new ReadError(`“{% ${name} %}” is never closed: add “{% end${name} %}”.`, at)
        const raw = name === 'raw' || name === 'verbatim'
        return tag(raw ? {type: 'plain', from: stop + 2, to: last.index} : {type: 'gone'}, pattern.lastIndex)
      }
      case 'if':
      case 'unless':
        return test === '' ? undefined : tag({type: 'open', opens: name, name, test})
      case 'ifequal':
      case 'ifnotequal':
        return tag({type: 'open', opens: name === 'ifequal' ? 'if' : 'unless', name, test: test.replace(/\s+/, ' == ')})
      case 'elsif':
      case 'elif':
      case 'elseif':
        return tag({type: 'else', test})
      case 'else':
        return tag({type: 'else', ...(test && {test: test.replace(/^if\s+/, '')})})
      case 'empty':
      case 'default':
        return tag({type: 'else'})
      case 'when':
        return tag({type: 'else', test})
      case 'switch':
        return tag({type: 'open', opens: 'case', name, test})
      case 'case':
        return tag(closed.names.has('switch') ? {type: 'else', test} : {type: 'open', opens: 'case', name, test})
      case 'for':
      case 'tablerow':
      case 'asyncEach':
      case 'asyncAll':
        return tag({type: 'open', opens: 'loop', name, test})
      case 'set':
        return tag(/=/.test(test) || !closed.names.has(name) ? {type: 'gone'} : {type: 'open', opens: 'hidden', name, test})
      case 'capture':
      case 'macro':
        return tag({type: 'open', opens: 'hidden', name, test})
      case 'plural':
      case 'pluralize':
        return tag({type: 'else', test: 'there are several'})
      case 'trans':
      case 'translate': {
        const string = stringIn(at + 2, stop)
        if (string && /^['"]/.test(test)) return tag(string)
        return tag(closed.names.has(name) ? {type: 'open', opens: 'block', name, test} : {type: 'gone'})
      }
    }
    if (name.startsWith('end')) return tag({type: 'close', name: name.slice(3)})
    return tag(closed.names.has(name) ? {type: 'open', opens: 'block', name, test} : {type: 'gone'})
  }

  function erb(at: number): Tag[] | undefined {
    // “<%%” stands for “<%”.
    if (source.startsWith('<%%', at)) return [{start: at, end: at + 3, use: {type: 'plain', from: at, to: at + 2}}]
    const stop = closing(at, '<%', '%>', at + 2)
    const sign = /^(?:==?|-|_|#|--)?/.exec(source.slice(at + 2, at + 5))?.[0] ?? ''
    const from = at + 2 + sign.length
    const to = /[-_]/.test(source[stop - 1] as string) && stop - 1 > from ? stop - 1 : stop
    const code = source.slice(from, to).trim()
    if (code === '') return undefined
    const done = (use: Use): Tag[] => [{start: at, end: stop + 2, use, ...(to < stop && {right: 'line' as const})}]
    if (sign === '#' || sign === '--') return done({type: 'gone'})
    if (sign.startsWith('=')) {
      if (/\bdo\s*(?:\|[^|]*\|)?$/.test(code)) return done({type: 'open', opens: 'block', name: 'do', test: code})
      return done(output(from, to))
    }
    // JavaScript lets nothing stand between “switch (x) {” and its first case, and a “break” before the next.
    const both = /^(switch\b.*\{)\s*(case\b.*)$/s.exec(code)
    if (both) {
      const [, first, second] = both as unknown as [string, string, string]
      return [...done(statement(first, from, to, sign)), {start: stop + 2, end: stop + 2, use: statement(second, from, to, sign)}]
    }
    return done(statement(code.replace(/^break;?\s*(?=\S)/, ''), from, to, sign))
  }

  /** A statement of Ruby or JavaScript. */
  function statement(code: string, from: number, to: number, sign: string): Use {
    const bare = code.replace(/\s*(?:then|\{|:|;)\s*$/, '')
    const js = /^[^(]*?\((.*)\)$/s
    const testOf = (text: string) => (js.exec(text.trim())?.[1] ?? text).trim()
    const elseIf = /^\}?\s*(?:else\s+if|elsif)\b(.*)$/s.exec(bare)
    if (elseIf) return {type: 'else', test: testOf(elseIf[1] as string)}
    if (/^\}?\s*(?:else|default)$/.test(bare)) return {type: 'else'}
    const when = /^(?:when|case)\b(.*)$/s.exec(bare)
    if (when && (code.startsWith('when') || /:\s*$/.test(code))) return {type: 'else', test: (when[1] as string).trim()}
    if (/^(?:end\b|\})/.test(code)) return {type: 'close', name: ''}
    const begin = /^(if|unless|case|switch|for|while|until)\b(.*)$/s.exec(bare)
    if (begin && !/[\s;](?:end|\})$/.test(code)) {
      const [, word, test] = begin as unknown as [string, string, string]
      const opens: Opens = word === 'if' || word === 'unless' ? word : word === 'case' || word === 'switch' ? 'case' : 'loop'
      return {type: 'open', opens, name: word, test: testOf(test)}
    }
    if (/\bdo\s*(?:\|[^|]*\|)?$|\{\s*(?:\|[^|]*\|)?$/.test(code)) {
      const hidden = /\bcontent_for\b|^capture\b/.test(code)
      return {type: 'open', opens: hidden ? 'block' : 'loop', name: 'do', test: code}
    }
    if (/^(?:break|next|continue|return)\b/.test(code)) return {type: 'gone'}
    // EJS shows with “<%-” what it does not escape; mailers put a bare name between the signs.
    return /^[\w.[\]]+$/.test(code) || (sign === '-' && !/[^=!<>]=[^=]/.test(code) && !code.startsWith('include'))
      ? output(from, to)
      : {type: 'gone'}
  }

  function toolkit(at: number): Tag[] | undefined {
    const stop = closing(at, '[%', '%]', at + 2)
    const inner = source.slice(at + 2, stop)
    const tags: Tag[] = []
    const left = /^[-=~]/.test(inner)
    const right = /[-=~]$/.test(inner)
    const code = inner.replace(/^[-+=~]|[-+=~]$/g, '')
    if (code.trim() === '') return undefined
    for (const part of code.startsWith('#') ? [code] : code.split(';')) {
      const words = part.trim()
      if (words === '') continue
      const first = tags.length === 0
      tags.push({start: first ? at : stop + 2, end: stop + 2, use: directive(words), left: left && first, right})
    }
    return tags
  }

  function directive(code: string): Use {
    const word = firstWord(code)
    const test = code.slice(word.length).trim()
    switch (word) {
      case 'IF':
        return {type: 'open', opens: 'if', name: word, test}
      case 'UNLESS':
        return {type: 'open', opens: 'unless', name: word, test}
      case 'ELSIF':
        return {type: 'else', test}
      case 'ELSE':
        return {type: 'else'}
      case 'SWITCH':
        return {type: 'open', opens: 'case', name: word, test}
      case 'CASE':
        return test === '' || test === 'DEFAULT' ? {type: 'else'} : {type: 'else', test}
      case 'FOREACH':
      case 'FOR':
      case 'WHILE':
        return {type: 'open', opens: 'loop', name: word, test}
      case 'FILTER':
      case 'WRAPPER':
      case 'TRY':
      case 'VIEW':
        return {type: 'open', opens: 'block', name: word, test}
      case 'BLOCK':
      case 'MACRO':
      case 'PERL':
      case 'RAWPERL':
        return word === 'MACRO' && !/\bBLOCK$/.test(test) ? {type: 'gone'} : {type: 'open', opens: 'hidden', name: word, test}
      case 'END':
        return {type: 'close', name: ''}
    }
    if (/^(?:GET\s+)?['"]/.test(code)) return {type: 'word', expression: 'text'}
    if (code.startsWith('#') || /^(?!GET$)[A-Z]{3,}$/.test(word) || /^[\w.]+\s*=[^=]/.test(code)) return {type: 'gone'}
    return {type: 'word', expression: code.replace(/^GET\s+/, '')}
  }

  function smarty(at: number): Tag[] | undefined {
    const next = source[at + 1] ?? ''
    if (next === '*') return one(at, '{*', '*}', () => ({type: 'gone'}))
    if (!/[\p{L}$/#_"']/u.test(next)) return undefined
    const known =
      /^\{(?:\$|\/?(?:if|else|elseif|foreach|foreachelse|section|sectionelse|for|forelse|while|literal|strip|capture|assign|include|block|function|nocache|ldelim|rdelim|counter|cycle|eval|math|mailto|html_\w+|php|t|l)\b)/.exec(
        source.slice(at, at + 40)
      )
    if (!known) return undefined
    let depth = 0
    let end = at
    for (const limit = Math.min(source.length, at + 2000); end < limit; end++) {
      const char = source[end]
      if (char === '{') depth++
      else if (char === '}' && --depth === 0) break
    }
    if (depth !== 0 || source[end] !== '}') throw new ReadError('“{” is never closed: add “}”.', at)
    const code = source.slice(at + 1, end).trim()
    const tag = (use: Use, to = end + 1): Tag[] => [{start: at, end: to, use}]
    if (code.startsWith('$')) return tag(/^\$[\w.[\]>-]+\s*=[^=]/.test(code) ? {type: 'gone'} : {type: 'word', expression: code})
    if (code.startsWith('/')) return tag({type: 'close', name: code.slice(1).trim()})
    const name = firstWord(code)
    const test = code.slice(name.length).trim()
    switch (name) {
      case 'if':
        return test === '' ? undefined : tag({type: 'open', opens: 'if', name, test})
      case 'elseif':
        return tag({type: 'else', test})
      case 'else':
        return tag({type: 'else', ...(test && {test: test.replace(/^if\s+/, '')})})
      case 'foreachelse':
      case 'sectionelse':
      case 'forelse':
        return tag({type: 'else'})
      case 'foreach':
      case 'section':
      case 'for':
      case 'while':
        return tag({type: 'open', opens: 'loop', name, test: /from=(\S+)/.exec(test)?.[1] ?? test})
      case 'literal':
      case 'php': {
        const close = `{/${name}}`
        const stop = find(close, end)
        if (stop < 0) throw new ReadError(`“{${name}}” is never closed: add “${close}”.`, at)
        return tag(name === 'php' ? {type: 'gone'} : {type: 'plain', from: end + 1, to: stop}, stop + close.length)
      }
      case 'strip':
      case 'block':
      case 'nocache':
        return tag({type: 'open', opens: 'block', name, test})
      case 'capture':
      case 'function':
        return tag({type: 'open', opens: 'hidden', name, test})
      case 'ldelim':
        return tag({type: 'plain', from: at, to: at + 1})
      case 'rdelim':
        return tag({type: 'plain', from: end, to: end + 1})
      case 't':
        return tag(closed.names.has(name) ? {type: 'open', opens: 'block', name, test} : {type: 'word', expression: 'text'})
      case 'l':
        return tag(stringIn(at, end) ?? {type: 'word', expression: 'text'})
      case 'mailto':
        return tag({type: 'word', expression: 'email'})
    }
    return tag({type: 'gone'})
  }

  function blade(at: number): Tag[] | undefined {
    if (/[\w@]/.test(source[at - 1] ?? '')) return undefined
    const word = /^@([A-Za-z]+)/.exec(source.slice(at, at + 40))?.[1]
    if (word === undefined) return undefined
    let end = at + 1 + word.length
    let test = ''
    const gap = /^[ \t]*\(/.exec(source.slice(end, end + 10))?.[0].length
    if (gap) {
      let depth = 0
      let stop = end + gap - 1
      for (const limit = Math.min(source.length, stop + 2000); stop < limit; stop++) {
        if (source[stop] === '(') depth++
        else if (source[stop] === ')' && --depth === 0) break
      }
      if (depth === 0 && source[stop] === ')') {
        test = source.slice(end + gap, stop).trim()
        end = stop + 1
      }
    }
    const tag = (use: Use): Tag[] => [{start: at, end, use}]
    switch (word) {
      case 'if':
      case 'unless':
        return test === '' ? undefined : tag({type: 'open', opens: word, name: word, test})
      case 'isset':
      case 'auth':
      case 'guest':
      case 'can':
      case 'env':
        return tag({type: 'open', opens: 'if', name: word, test: `${word}(${test})`})
      case 'empty':
        return tag(test === '' ? {type: 'else'} : {type: 'open', opens: 'if', name: word, test: `empty(${test})`})
      case 'elseif':
        return tag({type: 'else', test})
      case 'else':
      case 'default':
        return tag({type: 'else'})
      case 'case':
        return tag({type: 'else', test})
      case 'switch':
        return tag({type: 'open', opens: 'case', name: word, test})
      case 'foreach':
      case 'forelse':
      case 'for':
      case 'while':
        return tag({type: 'open', opens: 'loop', name: word, test})
      case 'section':
      case 'component':
      case 'slot':
      case 'push':
        return tag(closed.blade.has(word) ? {type: 'open', opens: 'block', name: word, test} : {type: 'gone'})
      case 'lang':
        return tag(stringIn(at, end) ?? {type: 'word', expression: 'text'})
      case 'php':
      case 'verbatim': {
        if (test !== '') return tag({type: 'gone'})
        const stop = find(`@end${word}`, end)
        if (stop < 0) throw new ReadError(`“@${word}” is never closed: add “@end${word}”.`, at)
        const from = end
        end = stop + word.length + 4
        return tag(word === 'php' ? {type: 'gone'} : {type: 'plain', from, to: stop})
      }
      case 'break':
      case 'continue':
      case 'include':
      case 'extends':
      case 'yield':
      case 'csrf':
      case 'parent':
      case 'props':
        return tag({type: 'gone'})
    }
    return word.startsWith('end') ? tag({type: 'close', name: word.slice(3)}) : undefined
  }

  /** What is shown between `from` and `to`: words of the author's own or the value of an expression. */
  function output(from: number, to: number): Use {
    const code = source.slice(from, to)
    if (/^\s*(?:yield|content)\s*$/.test(code)) return {type: 'word', expression: 'text'}
    const said =
      /^\s*(?:[\w$]+(?:\.|::))?(?:t|_|__|_e|gettext|trans|translate|i18n|tr|lang|\$t|link_to|mail_to)\s*\(?\s*['"]/.test(code) ||
      /^\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")\s*(?:$|\|\s*(?:t|trans|translate|i18n|_|__|gettext)\b)/.test(code)
    return (said ? stringIn(from, to) : undefined) ?? {type: 'word', expression: code.trim()}
  }

  /** The first string between `from` and `to`, if it is prose rather than the key of some. */
  function stringIn(from: number, to: number): Use | undefined {
    const code = source.slice(from, to)
    const begin = /['"]/.exec(code)
    if (!begin) return undefined
    let end = begin.index + 1
    while (end < code.length && code[end] !== begin[0]) end += code[end] === '\\' ? 2 : 1
    const value = code.slice(begin.index + 1, end)
    if (end >= code.length || value.trim() === '') return undefined
    if (/^[._]?[\w-]+(?:[._:/-][\w-]+)*$/.test(value) && /^[._]|[._:/-]|^\p{Ll}/u.test(value)) return {type: 'word', expression: 'text'}
    return {type: 'inline', from: from + begin.index + 1, to: from + end}
  }
}

/** The first name of some code: `each`, `order.late`. */
const firstWord = (code: string) => /^[^\s|()'"=:]+/.exec(code)?.[0] ?? ''

/** Tags that are closed somewhere, so that one that may or may not open a block can be told. */
function namesClosed(source: string) {
  const names = new Set<string>()
  for (const [, name] of source.matchAll(/\{%[-+~]?\s{0,20}end(\w+)/g)) names.add(name as string)
  for (const [, name] of source.matchAll(/\{\/(\w+)\}/g)) names.add(name as string)
  const blade = new Set<string>()
  for (const [, name] of source.matchAll(/@(?:end(\w+)|stop|show)/g)) blade.add(name ?? 'section')
  return {names, blade, go: /\{\{-?\s{0,20}end\s{0,20}-?\}\}/.test(source)}
}
