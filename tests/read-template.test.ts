/** Templates: what is a placeholder and what is not, the branches, and where findings stand. */
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {lintDocument} from '../src/document.js'
import {lintReply} from '../src/index.js'
import {ReadError, type Reader} from '../src/read/reader.js'
import {syntaxesIn, type TemplateOptions, template} from '../src/read/template.js'
import {text} from '../src/read/text.js'

const reader = template(text)
const read = (source: string, options?: TemplateOptions) => template(text, options).read(source)
const texts = (source: string, options?: TemplateOptions) => read(source, options).map(({draft}) => draft.text)
const offsets = (place: unknown) => {
  const {start, end} = place as {start: {offset: number}; end: {offset: number}}
  return [start.offset, end.offset] as const
}

describe('a source without template code', () => {
  test.each([
    '50% off {not a tag}',
    '100% cotton, 20% wool, {see below}',
    'Use CSS such as a{color:red} or x{2}.',
    'https://example.com/caf%C3%A9%20bar and https://example.com/?q=%C3%A9',
    'We grew by 5%, then 10%; A [sic] B [1].',
    'Dear [Your Name], XXX, <insert date>',
    'if (a) { b } else { c }',
    'me@example.com wrote <% of it, [% of it',
    'Set -> {} or {{}} and %% and [[]]'
  ])('is read as it stands: %s', (source) => {
    expect(syntaxesIn(source)).toEqual([])
    expect(texts(source)).toEqual([source])
  })
})

describe('placeholders', () => {
  test.each([
    ['Hi {{ customer.first_name }},', 'Hi Maria,'],
    ['Hi {{{name}}} {{~ last_name ~}} ,', 'Hi Maria Santos,'.replace(' S', 'S')],
    ['Hi {{ user.name | default: "there" }},', 'Hi Maria,'],
    ['Dear {$client_first_name} {$client_last_name}:', 'Dear Maria Santos:'],
    ['Hi %{ticket.user.name},', 'Hi Maria,'],
    ['Hi %name%, 50% off', 'Hi Maria, 50% off'],
    ['Hi {x},', 'Hi Maria,'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of Velocity and others
    ['Hi ${firstName},', 'Hi Maria,'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of Zoho
    ['Hi ${Contacts.First Name},', 'Hi Maria,'],
    ['Hi {!Contact.FirstName},', 'Hi Maria,'],
    ['Hi *|FNAME|*,', 'Hi Maria,'],
    ['Hi {%customer.firstName,fallback=there%},', 'Hi Maria,'],
    ['{{ current_user.firstname }} of {{ ticket.customer.lastname }}', 'Alex of Santos'],
    ['Hi [[First Name]],', 'Hi Maria,'],
    ['Hi %s,', 'Hi Maria,'],
    ['Hi <%= @user.first_name %>,', 'Hi Maria,'],
    ['Hi [% customer.name %],', 'Hi Maria,'],
    ['Hi {!! $user->name !!},', 'Hi Maria,'],
    ['It ships on {{ order.date }}.', 'It ships on 3 March.'],
    ['It ships on {{ x | date: "%d" }}.', 'It ships on 3 March.'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dollars, then a placeholder
    ['Order {{ order.id }} comes to ${{ order.total }}.', 'Order 4821 comes to $42.00.'],
    ['Click {{ reset_url }}.', 'Click https://example.com/a.'],
    ['<a href="{{ whatever }}">here</a>', '<a href="https://example.com/a">here</a>'],
    ['The {{ product.name }} by {{ shop.name }}', 'The Aurora by Northgate'],
    ['{{ agent.first_name }}', 'Alex'],
    ['Bye\n{{ signature }}', 'Bye\nKind regards,\nAlex'],
    ['Bye,\n{{ signature }}', 'Bye,\nAlex'],
    ['Due {$invoice_date_due}: {$invoice_total_balance_due}', 'Due 3 March: 42.00'],
    ['{{ name }} [Your Name]', 'Maria [Your Name]']
  ])('%s', (source, expected) => {
    expect(texts(source)).toEqual([expected])
  })

  test('of a syntax of one’s own', () => {
    expect(texts('Hi <<name>>, 50%', {placeholders: [{open: '<<', close: '>>'}]})).toEqual(['Hi Maria, 50%'])
    expect(texts('Hi #name#,', {placeholders: [{open: '#', close: '#'}]})).toEqual(['Hi Maria,'])
  })

  test('the texts given to a translator are read', () => {
    expect(texts("{{ 'Thank you, %name%.' | trans }}")).toEqual(['Thank you, Maria.'])
    expect(texts("{{ __('We\\'re sorry, :name.') }}")).toEqual(["We're sorry, Maria."])
    expect(texts('<%= t("Thank you, %{name}.") %>')).toEqual(['Thank you, Maria.'])
    expect(texts("{l s='Thank you.' mod='mails'} {$x}")).toEqual(['Thank you. Aurora'])
    expect(texts("@lang('Thank you.')")).toEqual(['Thank you.'])
    expect(texts('{% trans %}Thank you, {{ name }}.{% endtrans %}')).toEqual(['Thank you, Maria.'])
    expect(texts('{% blocktrans count n=x %}A {{ n }}{% plural %}B{% endblocktrans %}')).toEqual(['A Aurora', 'B'])
    expect(texts("<%= t('.hello') %> and <%= t 'greeting' %>")).toEqual(['Aurora and Aurora'])
    expect(texts("It says {{ t('mail.greeting') }}")).toEqual(['It says Aurora'])
    const source = "Hi {{ name }}, {{ 'please be advised that it\\'s here' | t }}."
    const [draft] = read(source)
    const start = draft?.draft.text.indexOf("it's") ?? 0
    const range = draft?.draft.toSource(start, start + 4)
    expect(source.slice(range?.start, range?.end)).toBe("it\\'s")
  })
})

describe('control tags', () => {
  test.each([
    ['{{ mustache }}', 'A {{#late}}B{{/late}}{{^late}}C{{/late}} D', ['A B D', 'A C D']],
    ['{{ handlebars }}', '{{#if a}}A{{else if b}}B{{else}}C{{/if}}', ['A', 'B', 'C']],
    ['handlebars unless', '{{#unless a}}A{{else}}B{{/unless}}', ['A', 'B']],
    ['handlebars each', '{{#each items}}A{{else}}B{{/each}}', ['A', 'B']],
    ['handlebars comment', 'A{{!-- {{x}} --}}B{{! y }}C', ['ABC']],
    ['go', '{{if .a}}A{{else}}B{{end}}{{range .b}}C{{end}}', ['AC', 'BC']],
    ['liquid', '{% if a %}A{% elsif b %}B{% endif %}', ['A', 'B', '']],
    ['liquid case', '{% case a %}{% when 1 %}A{% when 2 %}B{% else %}C{% endcase %}', ['A', 'B', 'C']],
    ['liquid raw', '{% raw %}{{ a }}{% endraw %}', ['{{ a }}']],
    ['liquid capture', 'A{% capture x %}B{% endcapture %}C', ['AC']],
    ['jinja', '{% if a %}A{% elif b %}B{% else %}C{% endif %}{# no #}', ['A', 'B', 'C']],
    ['jinja set', '{% set x = 1 %}A{% for x in y %}B{% else %}C{% endfor %}', ['AB', 'AC']],
    ['twig block', '{% block a %}A{% endblock %}{% include "x" %}', ['A']],
    ['erb', '<% if a %>A<% elsif b %>B<% else %>C<% end %>', ['A', 'B', 'C']],
    ['erb unless', '<% unless a -%>A<% end -%>', ['A', '']],
    ['erb each', '<% items.each do |x| %>A<% end %><%# no %>', ['A']],
    ['erb case', '<% case x %><% when 1 %>A<% else %>B<% end %>', ['A', 'B']],
    ['ejs', '<% if (a) { %>A<% } else if (b) { %>B<% } else { %>C<% } %>', ['A', 'B', 'C']],
    ['ejs each', '<% items.forEach(function (x) { %>A<% }) %>', ['A']],
    ['ejs switch', "<% switch (x) { case 'a': %>A<% break; case 'b': %>B<% } %>", ['A', 'B']],
    ['smarty', '{if $a}A{elseif $b}B{else}C{/if}{* no *}', ['A', 'B', 'C']],
    ['smarty foreach', '{foreach from=$a item=b}A{$b}{foreachelse}B{/foreach}', ['AAurora', 'B']],
    ['blade', '@if ($a)\nA\n@elseif ($b)\nB\n@else\nC\n@endif', ['A\n', 'B\n', 'C\n']],
    ['blade foreach', '@foreach ($a as $b)\nA\n@endforeach\nme@if.com', ['A\nme@if.com']],
    ['toolkit', '[% IF a %]A[% ELSIF b %]B[% ELSE %]C[% END %][% x = 1 %]', ['A', 'B', 'C']],
    ['toolkit several', '[% FOREACH a IN b; IF c %]A[% END; END %]', ['A', '']],
    ['nested', '{% if a %}A{% if b %}B{% endif %}{% endif %}', ['AB', 'A', '']],
    ['the same test', '{% if a %}A{% endif %}-{% if a %}B{% else %}C{% endif %}', ['AB', '-C'].map((t) => t.replace('AB', 'A-B'))],
    ['the opposite test', '{% if a %}A{% endif %}-{% unless a %}B{% endunless %}', ['A-', '-B']]
  ])('%s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected)
  })

  test('alone on their line they leave with it', () => {
    expect(texts('A\n{% if x %}\n  B\n{% else %}\n  C\n{% endif %}\nD\n')).toEqual(['A\n  B\nD\n', 'A\n  C\nD\n'])
    expect(texts('A\r\n  {{#each x}}\r\nB\r\n  {{/each}}\r\nC')).toEqual(['A\r\nB\r\nC'])
    expect(texts('A\n{%- if x -%}\n B\n{%- endif %}\nC')).toEqual(['AB\nC', 'A\nC'])
    expect(texts('A <% if x -%>\nB <% end %>C')).toEqual(['A B C', 'A C'])
  })

  test('a branch is named', () => {
    expect(read('{% if a.b %}A{% elsif c %}B{% endif %} {% unless d %}C{% endunless %}').map(({branch}) => branch)).toEqual([
      'if a.b; if not d',
      'if a.b; if d',
      'if c; if not d',
      'if c; if d',
      'if neither a.b nor c; if not d',
      'if neither a.b nor c; if d'
    ])
    expect(read('{% case a %}{% when 1 %}A{% else %}B{% endcase %}').map(({branch}) => branch)).toEqual([
      'if a is 1',
      'if a is something else'
    ])
    expect(read('@if ($a->b)\nA\n@endif').map(({branch}) => branch)).toEqual(['if $a->b', 'if not $a->b'])
    expect(syntaxesIn('{{#if a}}A{{/if}}')).toEqual(['{{ }}'])
    expect(read('Hi {{ name }}').map(({branch}) => branch)).toEqual([undefined])
  })

  test('of many combinations as few are read as show each branch', () => {
    const names = [...'abcdefgh']
    const found = texts(names.map((name) => `{% if ${name} %}${name}{% else %}${name.toUpperCase()}{% endif %}`).join(''))
    expect(found).toEqual(['abcdefgh', 'ABCDEFGH'])
    const cases = Array.from({length: 40}, (_, index) => `{% when ${index} %}<${index}>`).join('')
    expect(texts(`{% case x %}${cases}{% endcase %}`)).toHaveLength(40)
    expect(texts('{% if a %}{% if b %}1{% else %}2{% endif %}{% else %}3{% endif %}', {combinations: 2}).sort()).toEqual(['1', '2', '3'])
  })

  test('the replies of a file keep their branches together', () => {
    const pages: Reader = {
      name: 'pages',
      read: (source) => {
        const {draft} = text.read(source)[0] as {draft: import('../src/read/map.js').MappedText}
        const at = source.indexOf('=')
        return [{draft: draft.slice(0, at)}, {draft: draft.slice(at + 1, source.length)}]
      }
    }
    const found = template(pages).read('{% if a %}A{% else %}B{% endif %}={% if b %}C{% else %}D{% endif %}')
    expect(found.map(({draft, branch}) => [draft.text, branch])).toEqual([
      ['A', 'if a'],
      ['B', 'if not a'],
      ['C', 'if b'],
      ['D', 'if not b']
    ])
    expect(lintDocument('{% if a %}A{% else %}B{% endif %}={% if b %}C{% else %}D{% endif %}', template(pages))).toHaveLength(2)
  })
})

describe('broken templates give one message with a place', () => {
  test.each([
    ['Hi {{ name, thank you', 3, '“{{” is never closed'],
    ['Hi {{ name, thank {{ you }}', 3, '“{{” is never closed'],
    ['A {% if x B', 2, '“{%” is never closed'],
    ['A {% if x %} B', 2, '“{% if x %}” is never closed'],
    ['A {% endif %} B', 2, '“{% endif %}” closes nothing'],
    ['{% if x %}{% for a in b %}A{% endif %}', 27, '“{% endif %}” stands where “{% for a in b %}” is still open'],
    ['A {{#if x}}B', 2, '“{{#if x}}” is never closed'],
    ['<%= x %> <% if y %>', 9, '“<% if y %>” is never closed'],
    ['{$x} {if $a}', 5, '“{if $a}” is never closed'],
    ['{% raw %} {{', 0, '“{% raw %}” is never closed'],
    ['[% x %] [% IF a %]', 8, '“[% IF a %]” is never closed'],
    ['{% else %} {{ x }}', 0, 'outside of any branch']
  ])('%s', (source, offset, message) => {
    let caught: unknown
    try {
      read(source)
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(ReadError)
    expect((caught as ReadError).message).toContain(message)
    expect((caught as ReadError).offset).toBe(offset)
  })

  test('an error of the reader within stands at its place in the file', () => {
    const strict: Reader = {
      name: 'strict',
      read: (source) => {
        throw new ReadError('no', source.indexOf('!'))
      }
    }
    try {
      template(strict).read('Hi {{ name }} !')
      expect.unreachable()
    } catch (error) {
      expect((error as ReadError).offset).toBe(14)
    }
  })
})

describe('findings', () => {
  const source = readFileSync('fixtures/formats/late-parcel.liquid', 'utf8')

  test('stand in the file and name their branch', () => {
    const [report] = lintDocument(source, reader)
    const found = (report?.messages ?? [])
      .filter(({ruleId}) => ruleId === 'forbidden-phrase')
      .map(({place, branch}) => [source.slice(...offsets(place)), branch])
    expect(found).toContainEqual(['apologise for any inconvenience this may have caused', 'if order.late'])
    expect(found).toContainEqual(['Please be advised', 'if order.courier is "post"'])
    expect(found.every(([words]) => !/[{}]/.test(words as string))).toBe(true)
  })

  test('what is missing from every branch is told once', () => {
    const found = lintDocument(source, reader)[0]?.messages.filter(({ruleId}) => ruleId === 'missing-thanks') ?? []
    expect(found.map(({branch}) => branch)).toEqual([undefined])
  })

  test('a fix never replaces a placeholder', () => {
    const [{draft}] = read('Please {{ name }} wait') as [ReturnType<typeof read>[number]]
    expect(draft.toSource(0, draft.text.length)).toMatchObject({start: 0, end: 22, whole: false})
    expect(draft.toSource(7, 12)).toMatchObject({start: 7, end: 17, whole: false, opaque: true})
  })

  const piece = fc.constantFrom(
    'Please be advised that it left. ',
    'We apologise for any inconvenience 📦. ',
    '{{ name }}',
    '{{ "Please calm down." | t }}',
    '%{user.name} ',
    '{x}\n',
    '<%= order.date %>\r\n',
    '{$client_name}',
    '[% total %]',
    '\n\n',
    ' ',
    'Kind regards,\n',
    '[[agent]]',
    '50% off {not a tag} '
  )
  const block: fc.Arbitrary<string> = fc.letrec((tie) => ({
    all: fc
      .array(fc.oneof({weight: 4, arbitrary: piece}, {weight: 1, arbitrary: tie('nested')}), {maxLength: 6})
      .map((all) => all.join('')),
    nested: fc.oneof(
      tie('all').map((inner) => `{% if a.b %}${inner}{% endif %}`),
      fc.tuple(tie('all'), tie('all')).map(([a, b]) => `{{#if c}}\n${a}{{else}}${b}\n{{/if}}`),
      fc.tuple(tie('all'), tie('all')).map(([a, b]) => `{if $d}${a}{else}${b}{/if}`),
      tie('all').map((inner) => `<% x.each do |y| -%>${inner}<% end -%>`),
      tie('all').map((inner) => `[% FOREACH z IN q %]${inner}[% END %]`)
    )
  })).all as fc.Arbitrary<string>

  test('never lie inside template code, and hold the words they quote', () => {
    fc.assert(
      fc.property(block, (generated) => {
        const tags = [...generated.matchAll(/\{\{.*?\}\}|\{%.*?%\}|%\{.*?\}|<%.*?%>|\[%.*?%\]|\{(?:\$|\/?if|else).*?\}|\{x\}|\[\[.*?\]\]/g)]
          .filter(([tag]) => !tag.includes('calm down'))
          .map((tag) => [tag.index, tag.index + tag[0].length] as const)
        for (const {draft} of reader.read(generated)) {
          for (const part of draft.parts()) if (part.exact) expect(generated.slice(part.start, part.end)).toBe(part.text)
        }
        for (const {messages} of lintDocument(generated, reader)) {
          for (const {place, actual, expected} of messages) {
            const [start, end] = offsets(place)
            for (const [from, to] of tags) {
              expect(start > from && start < to).toBe(false)
              expect(end > from && end < to).toBe(false)
              if (expected) expect(from >= start && to <= end && start < end).toBe(false)
            }
            if (expected) expect(generated.slice(start, end)).toBe(actual)
          }
        }
        // What is read as one text gives what that text gives.
        const [one, ...others] = reader.read(generated)
        if (!one || others.length > 0) return
        const kinds = (messages: readonly VFileMessage[]) => messages.map(({ruleId, actual}) => `${ruleId} ${actual}`)
        const inPlain = kinds(lintReply(one.draft.text).messages)
        const inTemplate = kinds(lintDocument(generated, reader, {customer: ''})[0]?.messages ?? [])
        for (const kind of inTemplate) if (!kind.endsWith(' ')) expect(inPlain).toContain(kind)
        expect(inTemplate.length).toBeLessThanOrEqual(inPlain.length)
      }),
      {numRuns: 60}
    )
  })

  test('any text at all is read or refused', () => {
    const signs = fc.constantFrom(
      ...['{{', '}}', '{%', '%}', '<%', '%>', '[%', '%]', '{', '}', '{$a', '{/if}', '{if $a}', '@if(', '@endif', '%', '%{', '[[', ']]'],
      ...['{#', '#}', '{{#if a}}', '{{/if}}', '{{else}}', '{% if a %}', '{% endif %}', '{% else %}', 'end', ' ', '\n', 'a', "'", '"', '-'],
      ...['<% if a %>', '<% end %>', '[% IF a %]', '[% END %]', '{{!--', '--}}', '\\', '$', '{% raw %}', '{% case a %}', '{% when 1 %}']
    )
    fc.assert(
      fc.property(fc.array(signs, {maxLength: 40}), (all) => {
        const generated = all.join('')
        try {
          for (const {draft} of reader.read(generated)) {
            for (const part of draft.parts()) if (part.exact) expect(generated.slice(part.start, part.end)).toBe(part.text)
          }
        } catch (error) {
          if (!(error instanceof ReadError)) throw error
          expect(error.offset).toBeGreaterThanOrEqual(0)
          expect(error.offset).toBeLessThanOrEqual(generated.length)
        }
      }),
      {numRuns: 500}
    )
  })

  test.each([
    '{{',
    '{#',
    '{$a',
    '<%',
    '[%',
    '%{',
    '%a',
    '[[',
    '@if(',
    '\\{{',
    '{{a}}{#',
    '{{ a }} ',
    '{% if a %}{% endif %}',
    '{$a}{if $b',
    '{% x',
    '{{ a }}{{!--',
    '{% if a %}',
    '<% a',
    ' '.repeat(9)
  ])('takes time in proportion: %s', (sign) => {
    const long = `{{ x }}{$y}@endif ${sign.repeat(20_000)}`
    const started = performance.now()
    try {
      reader.read(long)
    } catch (error) {
      expect(error).toBeInstanceOf(ReadError)
    }
    expect(performance.now() - started).toBeLessThan(1500)
  })
})
