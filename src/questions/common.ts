/**
 * The commonest content words of English: a question and a sentence that share only these share little.
 *
 * The first 1,400 words of the GloVe 6B vocabulary, which stands in order of frequency in newswire (Pennington, Socher
 * and Manning 2014; public domain, PDDL 1.0), one form of each word, without function words.
 */
import {termOf} from './terms.js'

const COMMON = `
two year people percent government time world three president state million united city made national day country
company group china four war back south american minister police including team international week officials high part
told end former billion home school party house tuesday news long five called wednesday military used monday thursday
friday game north security season york public early according several court around foreign set political says market
family life general left top university number major known points won six month dollars bank iraq members area found
sunday place based took right local economic report killed held business west came law women power service children
bush show help chief saturday system john support series play office following meeting expected late washington
european league final added british white history man became march case few run money began open name trade center
israel oil film led east central air chinese town leader army line prime death forces past half june federal french
peace capital union near released department health japan head ago night cup election region director talks program
far statement july district born development council close record along county france went spokesman plan financial
april recent campaign become troops music israeli lead russia free hit information away others control large economy
press agency water died career deal attack side seven better september once clinton main due committee building
conference club january decision stock america given often announced television industry order young palestinian age
start administration russian prices round december india defense total october players bill important southern move
fire population rose november nuclear street media different issue received secretary return college working community
eight despite level largest germany august change church german station london research black story europe sales
policy visit northern across current board football ministry workers vote book fell seen role students shares iran
process agreement quarter full match growth western special interest behind strong england food period real
authorities car term rate race nearly korea enough site opposition future island road outside century democratic
almost single trying album senior minutes together congress index australia results hard hours land action field cut
coach san executive february production river face japanese province park commission california father son education
village energy shot short africa key red association average pay exchange likely george victory low pakistan post
social continue chairman job soldiers parliament front himself problems private list efforts miles radio live form
david african increase fourth always king tax taiwan britain title middle global wife position located clear ahead
iraqi english violence goal project border body crisis division served tour hospital kong test hong technology believe
organization published weapons agreed nine summer wanted republican act texas course senate medical reached star
investors care signed art provide presidential gold obama morning dead event previous instead canada band daily drug
investment michael civil training appeared involved indian similar situation los fighting mark trial australian
thought study fall mother relations anti song popular ground newspaper staff hand hope operations pressure eastern
legal asia budget considered wrote stop aid management brought decided failed network gas turned fact vice mexico
especially afghanistan common looking space justice thousands james fund republic accused scored championship example
getting biggest performance sports allowed robert light arrested either offer battle evidence society needed stage
construction various independent airport paul judge internet movement room original angeles italy data sea annual
beijing present remain nato florida computer contract coast created demand islamic beat analysts interview probably
spent asian cooperation investigation video yen tried bad described toward throughout established mission buy growing
green forward competition poor prison feel attention themselves firm injured governor movie range cross track
difficult produced wall rebels income chance species finished rise spain joined italian language rest serious paris
tournament inside scheduled immediately brown success residents meanwhile net hall olympic deputy heart champion award
version grand institute step rule labor above summit sometimes addition raised william joint ball stay safety worth
korean arab friends atlanta caused sources armed cents claimed heavy noted parents particularly aircraft whole risk
matter science access boston conditions details coalition compared lee break turkey daughter natural museum strike
style rock view usually spanish royal travel smith chicago arrived hundreds response jones potential value thomas
professional domestic credit gaza married launched web muslim weekend camp quickly owned finance eventually measures
afp blue richard ready plant designed certain voters modern fans commercial bid constitution dropped brother canadian
drive negotiations affairs significant bomb warned religious figures victims activities experience attorney standard
proposed intelligence hotel magazine experts quoted baghdad carried feet candidate fifth highest lake employees
pacific mostly reason flight square overall passed focus bay dlrs date letter wide effect phone attempt below profit
zealand estimated traditional practice double professor concerns refused sector review disease kept terrorism online
speech peter culture reform founded charles conflict limited material trip property paper threat seeking confirmed
plane route completed jewish hill comment ireland taliban huge johnson mayor husband mass premier soviet cover couple
non crime moscow brazil kilometers stand seems felt separate amid stadium singapore speaking leadership emergency
declined treatment cabinet straight tokyo winner ban session progress appointed words terrorist christian sense
militants regular required lawyer debt guard wounded assembly expressed character pro fuel martin supreme everyone
equipment denied features approved greater port ethnic status primary amount ways debate model decades individual
festival previously insurance goes impact urged centre illegal indonesia damage message baseball ties true challenge
prevent filed captain entire blood territory valley conservative van earnings protection read foundation search
discuss journal murder address deep settlement nearby relationship cash alone hamas target lack consumer direct twice
self beach zone scene communist afternoon necessary navy quality sound spring
`

let terms: Set<string> | undefined

export function isCommon(term: string): boolean {
  terms ??= new Set(COMMON.trim().split(/\s+/).map(termOf))
  return terms.has(term)
}
