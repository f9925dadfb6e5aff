/** How the tags of a template nest, and which ways lead through its branches. */
import {ReadError} from '../reader.js'
import type {Opens, Tag} from './scan.js'
import {wordFor} from './words.js'

export type Node = Part | Choice | Group

/** A piece of text as it stands, a word that stands for a placeholder (`word`), or text in a string of a tag (`inline`). */
export interface Part {
  type: 'copy' | 'word' | 'inline'
  start: number
  end: number
  word?: string
  from?: number
  to?: number
}

export interface Group {
  type: 'group'
  children: Node[]
}

/** Of these, one is shown. */
export interface Choice {
  type: 'choice'
  start: number
  end: number
  branches: Branch[]
}

export interface Branch {
  /** As in “if order.late”. */
  label: string
  /** What must be so for this branch to be taken, so that the same test is answered alike everywhere. */
  given: (readonly [test: string, answer: string])[]
  children: Node[]
  /** The choice it belongs to and the branch around that one. */
  of: Choice
  outer: Branch | undefined
}

const DEPTH = 100
/** Longest test that a label quotes. */
const SHOWN = 60

interface Frame {
  opens: Opens
  name: string
  test: string
  tag: Tag
  /** What stands before the first other branch. */
  first: Node[]
  /** What is being filled: `first` or the last of the branches. */
  children: Node[]
  branches: {test: string | undefined; children: Node[]}[]
}

/**
 * Nests what `scan` found.
 * @throws {ReadError} for a branch or a repetition that is never closed, or closed but never opened
 */
export function nest(source: string, tags: readonly Tag[]): Node[] {
  const texts = textsBetween(source, tags)
  const root: Node[] = []
  const frames: Frame[] = []
  let children = root
  const top = () => frames.at(-1)
  const resume = () => {
    children = top()?.children ?? root
  }
  const copy = (start: number, end: number) => {
    if (end > start) children.push({type: 'copy', start, end})
  }
  for (const [index, tag] of tags.entries()) {
    const text = texts[index] as {start: number; end: number}
    copy(text.start, text.end)
    const {start, end, use} = tag
    switch (use.type) {
      case 'word': {
        const around = {before: source.slice(Math.max(0, start - 60), start), after: source.slice(end, end + 40)}
        children.push({type: 'word', start, end, word: wordFor(use.expression, around)})
        break
      }
      case 'inline':
        children.push({type: 'inline', start, end, from: use.from, to: use.to})
        break
      case 'plain':
        copy(use.from, use.to)
        break
      case 'open': {
        if (frames.length >= DEPTH) throw new ReadError(`Tags are nested more than ${DEPTH} deep.`, start)
        const first: Node[] = []
        frames.push({opens: use.opens, name: use.name, test: use.test, tag, first, children: first, branches: []})
        resume()
        break
      }
      case 'else': {
        const frame = branching(top()) ? top() : frames.findLast(isStrict)
        if (!frame) throw new ReadError(`“${shown(source, tag)}” stands outside of any branch.`, start)
        while (top() !== frame) dissolve()
        frame.branches.push({test: use.test, children: []})
        frame.children = (frame.branches.at(-1) as Frame['branches'][number]).children
        resume()
        break
      }
      case 'close': {
        let at = frames.length - 1
        while (at >= 0 && !closes(use.name, frames[at] as Frame) && !isStrict(frames[at] as Frame)) at--
        const frame = frames[at]
        if (!frame || !closes(use.name, frame)) {
          if (frame) throw new ReadError(`“${shown(source, tag)}” stands where “${shown(source, frame.tag)}” is still open.`, start)
          throw new ReadError(`“${shown(source, tag)}” closes nothing that is open.`, start)
        }
        while (top() !== frame) dissolve()
        frames.pop()
        resume()
        children.push(...nodesOf(frame, end))
        break
      }
    }
  }
  const last = texts.at(-1) as {start: number; end: number}
  copy(last.start, last.end)
  while (frames.length > 0) {
    const frame = top() as Frame
    if (isStrict(frame)) throw new ReadError(`“${shown(source, frame.tag)}” is never closed.`, frame.tag.start)
    dissolve()
  }
  adopt(root)
  return root

  /** A tag that only might have opened a block did not. */
  function dissolve(): void {
    const frame = frames.pop() as Frame
    resume()
    children.push({type: 'group', children: [...frame.first, ...othersOf(frame)]})
  }
}

const othersOf = (frame: Frame): Node[] => frame.branches.flatMap((branch) => branch.children)

/** Blocks that may have an alternative: `{{#with}}`, and the plural of a translated text. */
const branching = (frame: Frame | undefined) => frame?.opens === 'block' && /^(?:with|t|tr|i18n|(?:block)?trans(?:late)?)$/.test(frame.name)

/** Whether it must be closed. */
const isStrict = ({opens}: Frame) => opens !== 'block' && opens !== 'hidden'

const ENDINGS: Record<string, string> = {blocktrans: 'blocktranslate', trans: 'translate', stop: 'section', show: 'section'}
const plain = (name: string) => ENDINGS[name] ?? name
const closes = (name: string, frame: Frame) => name === '' || plain(name) === plain(frame.name) || name.split(/\s/)[0] === frame.name

function shown(source: string, {start, end}: Tag): string {
  return short(source.slice(start, end))
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line
}

/** The text before, between and after the tags, less what the tags take away. */
function textsBetween(source: string, tags: readonly Tag[]): {start: number; end: number}[] {
  const texts = tags.map((tag, index) => ({start: tags[index - 1]?.end ?? 0, end: tag.start}))
  texts.push({start: tags.at(-1)?.end ?? 0, end: source.length})
  const blank = (text: {start: number; end: number}) => source.slice(text.start, text.end).trim() === ''
  for (let from = 0; from < tags.length; from++) {
    if (isShown(tags[from] as Tag)) continue
    let to = from
    while (to + 1 < tags.length && !isShown(tags[to + 1] as Tag) && isGap(source, texts[to + 1] as {start: number; end: number})) to++
    // Control tags alone on their line leave with the line, as most engines have it.
    const before = texts[from] as {start: number; end: number}
    const after = texts[to + 1] as {start: number; end: number}
    const indent = /(?:^|[\r\n])([ \t]*)$/.exec(source.slice(Math.max(before.start, before.end - 200), before.end))
    const rest = /^[ \t]*(?:\r\n?|\n|$)/.exec(source.slice(after.start, Math.min(after.end, after.start + 200)))
    const line = before.end - (indent?.[1] ?? '').length
    const begins = indent && (line === 0 || /[\r\n]/.test(source[line - 1] as string))
    // Where their author says which white space goes, that goes.
    const said = tags.slice(from, to + 1).some((tag) => tag.left || tag.right === true)
    if (!said && begins && rest && (/[\r\n]$/.test(rest[0]) || after.start + rest[0].length === source.length)) {
      before.end = line
      after.start += rest[0].length
    }
    from = to
  }
  for (const [index, tag] of tags.entries()) {
    const before = texts[index] as {start: number; end: number}
    const after = texts[index + 1] as {start: number; end: number}
    if (tag.left) before.end = before.start + source.slice(before.start, before.end).trimEnd().length
    if (tag.right === 'line')
      after.start += /^[ \t]*(?:\r\n?|\n)?/.exec(source.slice(after.start, Math.min(after.end, after.start + 200)))?.[0].length ?? 0
    else if (tag.right) after.start = blank(after) ? after.end : after.end - source.slice(after.start, after.end).trimStart().length
  }
  return texts
}

const isShown = ({use}: Tag) => use.type === 'word' || use.type === 'inline' || use.type === 'plain'
const isGap = (source: string, {start, end}: {start: number; end: number}) => end - start < 200 && /^[ \t]*$/.test(source.slice(start, end))

function nodesOf(frame: Frame, end: number): Node[] {
  const {opens, tag, first, branches} = frame
  const test = short(frame.test)
  const choice: Choice = {type: 'choice', start: tag.start, end, branches: []}
  const add = (label: string, given: Branch['given'], children: Node[]) =>
    choice.branches.push({label, given, children, of: choice, outer: undefined})
  if (opens === 'hidden') return []
  if (opens === 'block' || opens === 'loop') {
    if (branches.length === 0) return [{type: 'group', children: first}]
    const [other] = branches as [Frame['branches'][number]]
    if (opens === 'block' && other.test !== undefined) {
      add(`unless ${other.test}`, [], first)
      add(`if ${other.test}`, [], other.children)
    } else {
      add(`if there is something in ${test}`, [], first)
      add(`if there is nothing in ${test}`, [], othersOf(frame))
    }
    return [choice]
  }
  if (opens === 'case') {
    const key = `case ${test}: ${branches.map((branch) => branch.test).join('|')}`
    for (const [index, branch] of branches.entries())
      add(
        branch.test === undefined ? `if ${test} is something else` : `if ${test} is ${short(branch.test)}`,
        [[key, String(index)]],
        branch.children
      )
    return choice.branches.length > 0 ? [choice] : []
  }
  // if, else if …, else
  const passed: (readonly [string, string])[] = []
  const tests: string[] = []
  let whole = false
  const all = [{test: opens === 'unless' ? negated(frame.test) : frame.test, children: first}, ...branches]
  for (const branch of all) {
    if (branch.test === undefined) {
      add(otherwise(tests), [...passed], branch.children)
      whole = true
      break
    }
    const [atom, answer] = atomOf(branch.test)
    add(`if ${short(branch.test)}`, [...passed, [atom, answer]], branch.children)
    passed.push([atom, answer === 'yes' ? 'no' : 'yes'])
    tests.push(branch.test)
  }
  if (!whole) add(otherwise(tests), passed, [])
  return [choice]
}

const NOT = /^(?:not\s+|!\s*(?!=))/
const SIMPLE = /^(?:[^\s=<>!&|-]|->|-)+$/

/** A test and the answer it wants: `not x` is `x` with the answer “no”. */
function atomOf(test: string): readonly [atom: string, answer: string] {
  const bare = test.replace(/\s+/g, ' ').trim()
  const rest = bare.replace(NOT, '').replace(/^\((.*)\)$/, '$1')
  return bare !== rest && NOT.test(bare) && !/\b(?:and|or)\b|&&|\|\|/.test(rest) ? [rest, 'no'] : [bare, 'yes']
}

function negated(test: string): string {
  const [atom, answer] = atomOf(test)
  if (answer === 'no') return atom
  return SIMPLE.test(atom) ? `not ${atom}` : `not (${atom})`
}

function otherwise(tests: readonly string[]): string {
  const [only] = tests
  if (tests.length === 1 && only !== undefined) return `if ${short(negated(only))}`
  const all = tests.map(short)
  return `if neither ${all.slice(0, -1).join(', ')} nor ${all.at(-1)}`
}

/** Tells each branch which one it stands in. */
function adopt(nodes: readonly Node[], outer?: Branch): void {
  for (const node of nodes) {
    if (node.type === 'group') adopt(node.children, outer)
    if (node.type !== 'choice') continue
    for (const branch of node.branches) {
      branch.outer = outer
      adopt(branch.children, branch)
    }
  }
}

/** Which branch of each choice is taken; a choice within a branch not taken is left out. */
export type Way = Map<Choice, Branch>

/** One way through the template: `pick` chooses from the branches that agree with what was chosen before. */
function walk(nodes: readonly Node[], answers: Map<string, string>, pick: (choice: Choice, branches: Branch[]) => Branch): Way {
  const way: Way = new Map()
  const visit = (children: readonly Node[]) => {
    for (const node of children) {
      if (node.type === 'group') visit(node.children)
      if (node.type !== 'choice') continue
      const open = node.branches.filter(({given}) => given.every(([test, answer]) => (answers.get(test) ?? answer) === answer))
      const branch = pick(node, open.length > 0 ? open : node.branches)
      way.set(node, branch)
      for (const [test, answer] of branch.given) if (!answers.has(test)) answers.set(test, answer)
      visit(branch.children)
    }
  }
  visit(nodes)
  return way
}

/**
 * The ways through a template: every combination of its branches if there are no more than `cap`, else as few as show
 * each branch once. The same test is answered alike wherever it stands.
 */
export function waysThrough(nodes: readonly Node[], cap: number): Way[] {
  const ways: Way[] = []
  const path: number[] = []
  const sizes: number[] = []
  for (;;) {
    let depth = 0
    ways.push(
      walk(nodes, new Map(), (_, branches) => {
        sizes[depth] = branches.length
        path[depth] ??= 0
        return branches[path[depth++] as number] as Branch
      })
    )
    path.length = depth
    while (path.length > 0 && (path.at(-1) as number) + 1 >= (sizes[path.length - 1] as number)) path.pop()
    if (path.length === 0) return ways
    path[path.length - 1] = (path.at(-1) as number) + 1
    if (ways.length >= cap) break
  }
  return coverOf(nodes)
}

function coverOf(nodes: readonly Node[]): Way[] {
  const all: Branch[] = []
  const collect = (children: readonly Node[]) => {
    for (const node of children) {
      if (node.type === 'group') collect(node.children)
      if (node.type !== 'choice') continue
      for (const branch of node.branches) {
        all.push(branch)
        collect(branch.children)
      }
    }
  }
  collect(nodes)
  const seen = new Set<Branch>()
  const ways: Way[] = []
  for (const wanted of all) {
    if (seen.has(wanted)) continue
    const forced = new Map<Choice, Branch>()
    const answers = new Map<string, string>()
    let possible = true
    for (let branch: Branch | undefined = wanted; branch; branch = branch.outer) {
      forced.set(branch.of, branch)
      for (const [test, answer] of branch.given) {
        if ((answers.get(test) ?? answer) !== answer) possible = false
        answers.set(test, answer)
      }
    }
    // What contradicts itself is never sent.
    if (!possible) continue
    const way = walk(nodes, answers, (choice, branches) => {
      const branch = forced.get(choice) ?? branches.find((one) => !seen.has(one)) ?? (branches[0] as Branch)
      seen.add(branch)
      return branch
    })
    ways.push(way)
  }
  return ways
}

/** The parts shown on one way. */
export function* partsOn(nodes: readonly Node[], way: Way): Iterable<Part> {
  for (const node of nodes) {
    if (node.type === 'group') yield* partsOn(node.children, way)
    else if (node.type === 'choice') yield* partsOn(way.get(node)?.children ?? [], way)
    else yield node
  }
}
