/** What a reply undertakes, puts off and passes on, in English. */
import type {Cue} from './act.js'

export const SERVICE: Cue[] = [
  {
    act: 'deferral',
    avoid: [
      '<we> (will|am going to|are going to|have|am|are) [<ly>|now|already|also|just] (~ask|~check|~find out|~confirm|~verify|~consult|~enquire|~inquire|~forward|~pass|~raise|~escalate|~investigate|~look into|~chase|~query|~put|~speak|~talk|~discuss|~refer|~take up)',
      "<we> (will|'ll|shall) [<ly>|then|both] (~get|~come|~be|~write|~let you|~report|~send|~call|~ring|~email|~tell|~update|~have an answer)",
      '(~need|~have|~want|like) to (check|ask|confirm|verify|consult|speak|talk|look) ...',
      'let (me|us) (check|ask|find out|look|get back|come back|confirm|see)',
      'bear with (me|us)',
      '(~get|~come|~be) (back|in touch) [to|with] you',
      '(once|when|as soon as) (<we>|the|she|he|they|it) (~know|~hear|~have|~find|~confirm|is confirmed|~get)',
      '(is|are) (checking|looking into|asking|investigating|finding out|looking at)',
      '(is|are) (being|under) (reviewed|review|investigated|investigation|looked)',
      'not (know|sure|certain) yet',
      'do not [yet] (know|have)',
      '(decision|answer|question|one|that) (is|for) ... (to (make|answer|decide)|decision)'
    ]
  },
  {
    act: 'promise',
    avoid: [
      '<we> (will|shall|am going to|are going to) [<ly>|also|then|personally|both] <word>',
      '(our|my|the|a|one of our) (team|colleague|colleagues|manager|engineer|engineers|technician|driver|department|<word> team|<word> department) (will|shall|is going to|are going to) [<ly>|also|then] <word>',
      '(somebody|someone|he|she|they) (will|is going to) [<ly>|also|then] (~call|~ring|~contact|~email|~write|~come|~get|~be in touch|~look|~reply|~phone)',
      'you (will|shall) [<ly>|then|also] (hear|receive|get|have it|have them) ...',
      '(it|they|this|that|your ...) will be (sent|posted|shipped|processed|dispatched|issued|credited|refunded|reviewed|delivered|resolved|fixed|escalated|actioned|handled|with you)',
      '(is|are) being (looked into|reviewed|investigated|processed|escalated|dealt with|prepared)',
      '<we> (am|are) (looking into|working on|investigating|checking|chasing)'
    ],
    unless: {
      before: ['(if|so that|when|once|until|unless|hope|whether)'],
      after: ['(not|never|always)']
    }
  }
]
