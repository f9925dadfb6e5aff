/**
 * The dialogue acts a sentence of a reply can perform. Names follow ISO 24617-2 (thanking, apology, offer, promise …) where
 * it has one.
 */

export type ActType =
  /** Greets the customer, in the greeting of a mail. */
  | 'greeting'
  /** Takes leave, in the sign-off. */
  | 'goodbye'
  /** Plays back what the customer wrote: shares its key terms. Told by terms, not by cues. */
  | 'restatement'
  /** Says that the case is noted, or passed on so that it does not happen again. */
  | 'record'
  /** The writer thanks the customer or says what is appreciated. */
  | 'thanking'
  /** Says sorry, or owns a failure in apologising terms. */
  | 'apology'
  /** Sorry to hear of it: counts as an apology, but nobody gushes by sympathy alone. */
  | 'sympathy'
  /** Acknowledges the customer's feeling, or what it meant for them. */
  | 'empathy'
  /** Sorrow over what nobody here caused. */
  | 'condolence'
  /** “Have a nice day”, “Take care”. */
  | 'pleasantry'
  /** Hands something over: “I've added …”, “please accept …”, “… is on us”. */
  | 'giving'
  /** Something on top of making it right: a voucher, a free month, an upgrade. */
  | 'gift'
  /** A gift beyond any loss: “for life”, “a free year”, “double your money back”. */
  | 'lavish'
  /** Puts right what went wrong: refund, replacement, repair, resending. */
  | 'remedy'
  /** An apology that cannot stop: “so very deeply sorry”, “words can't express”. */
  | 'gushing'
  /** Undertakes a future deed: “I'll look into it”, “you will hear from us”. */
  | 'promise'
  /** Puts off an answer to a named person, place or time. */
  | 'deferral'
  /** Our own load, as the reason: “we are swamped”, “due to high volumes”. */
  | 'load'
  /** Another cause that asks for understanding instead of offering a cure: the system, the weather, things taking time. */
  | 'excuse'
  /** Owns a cause or says what was changed because of it. */
  | 'cure'
  /** Weighs the customer against others: “other customers don't …”, “you're one of many”. */
  | 'others'
  /** A number of other customers, orders, calls; neutral in itself. */
  | 'crowd'
  /** Tells the customer that they are wrong: “our records show otherwise”. */
  | 'disagreement'
  /** Puts the fault on the customer: “had you read …”, “you left it on”. */
  | 'accusation'
  /** Puts the fault on a colleague or a supplier: “that's the courier's mess”. */
  | 'shedding'
  /** Says which colleague or supplier failed, neutral in itself. */
  | 'culprit'
  /** An apology with a condition, or for nothing in particular: “sorry if …”, “sorry you feel …”. */
  | 'hedging'
  /** Hides behind somebody who is to be asked first: “I'd have to run that past my manager”. */
  | 'manager-first'
  /** Leaves the time of a deed open: “soon”, “in due course”, “when we get round to it”. */
  | 'someday'
  /** Says no to what the customer wants: “we can't refund”, “exchanges are not possible”. */
  | 'decline'
  /** Sends the customer, or the matter, to somebody else: “contact the depot”, “this has gone to billing”. */
  | 'handoff'
  /** Tells the customer to get in touch with whoever the last word of the act names. */
  | 'contact'
  /** Opens a way: what we can do, what the customer can do, what else there is. */
  | 'alternative'
  /** Gives a ground: “because”, “as the batch is sold”, “by law”. */
  | 'reason'
  /** Names a rule of ours as if it were a ground: “our policy”, “under the terms”. */
  | 'rule-named'
  /** Says what a person passed on to will do or knows, or that they were told: “she can unlock it”, “I've sent her your details”. */
  | 'warm-handover'
  /** Asks the customer for information, a document or a photograph. */
  | 'request'
  /** Announces the deed that is to make a failure good: “we'll send another”, “it leaves tonight”. */
  | 'redress'
  /** Leaves the customer a choice, or asks what they would prefer. */
  | 'choice'
  /** Offers something to buy, to add or to upgrade to. */
  | 'upsell'
  /** Presses to buy now: “you'd be mad not to”, “the offer ends tonight”. */
  | 'pressure'
  /** “Only until Sunday”, “two left”, “shall I put you down for one?”: presses only next to an offer. */
  | 'nudge'
  /** Brushes the customer off: “Noted.”, “It's on the ticket.”, “end of story”. */
  | 'snub'
  /** Leaves a way back: an invitation to reply, a route to reach us, a check-in promised. */
  | 'follow-up'
  /** Says that the trouble is over. */
  | 'resolution'
  /** Reports a deed done for the customer: sent, booked, credited, passed on. */
  | 'deed'
  /** Names a time to come at which something happens. */
  | 'plan'
  /** Names what caused the trouble, or what was changed so that it ends. */
  | 'cause'
  /** Tells the customer what to do next, or what they can do. */
  | 'instruction'
  /** Opens a topic of the writer's own: “A word on …”, “Did you know …”. */
  | 'aside'

/** How an act sounds: patterns in the language of phrases/pattern.ts, with the harmless senses left out by `unless`. */
export interface Cue {
  act: ActType
  avoid: string[]
  unless?: {before?: string[]; after?: string[]; sentence?: string[]}
}
