/** How a reply sounds when it brushes somebody off, in English. */
import type {Cue} from './act.js'

export const TONE: Cue[] = [
  {
    act: 'snub',
    avoid: [
      '^ [all|duly|point|your (message|complaint|comments|feedback) is|your (comments|complaints) are] noted [thanks|then] $',
      '^ (whatever|gone|wrong|nope|so what) $',
      '(~read|~check|look at|see|try reading|consult) (the|our|your) ... (before you|before|instead of) (write|writing|ask|asking|post|posting|complain|complaining|email|emailing|call|calling|contact|contacting)',
      'before you (write|ask|post|complain|come running|bother) [us|again] $',
      '^ [just|try|please] (read|try reading) the (manual|faq|faqs|instructions|terms|booklet|listing|description|small print|label|docs|documentation|sign|signs|notice|rules) [first|again|next time|properly|not the leaflet]',
      '^ (it is|that is|this is|that was|it was|they are) [all|clearly|already|also|right there|there] (on|in) (the|your|our) ... (ticket|website|site|faq|manual|invoice|booklet|listing|contract|terms|form|leaflet|confirmation|receipt|small print|sign|description) $',
      '(learn|know) (to read|how to (read|ask))',
      'do your (own|homework|research)',
      '(google|look) it up',
      '(use|try) (google|the search [box|function|bar])',
      '^ [just|so] (google it|figure it out|deal with it|live with it|get over it|move on|work it out)',
      '(end of (story|discussion)|case closed|take it or leave it|that is final|this is final|asked and answered|simple as that|no ifs|no buts)',
      '^ [and] that is (that|all|it) $',
      '(what more|what else) do you want',
      '(as|like) (anyone|everyone|everybody|anybody|any child) (can see|knows|could see|could tell)',
      '(can not|do not|did not) you read',
      '^ not (my|our) (job|department|problem) $',
      '^ (not|never) by (mail|email|phone|post|chat|letter) $',
      '^ no (calls|refunds|returns|exceptions|discussion|exchanges|emails) $',
      '(i do|we do) not have [the] time (for|to)',
      '(stop|quit) (writing|calling|emailing|asking|bothering|wasting|messaging|ringing)',
      '(be quick|hurry up|get a move on|make it quick|get on with it)'
    ],
    unless: {
      before: ['(you|if you|whether|that|not to|to|do not|did not|or)'],
      after: ['(and [<word>] (thank|thanks|sorry)|for you|with thanks|please)'],
      sentence: ['(please|kindly|sorry|thank|thanks|glad|happy to)']
    }
  }
]
