import { wordSet } from "./lists.ts";

/** Given names of men, lower case: common ones of the English-speaking world and those that world news often prints. */
export const MALE_NAMES = wordSet(`
  aaron abbas abdel abdul abdullah abdallah abraham adam adnan adrian ahmad ahmed akbar akira al alan alain alastair albert alberto alejandro aleksandr aleksei alex
  alexander alexandre alexei alexis alfred alfredo ali alistair allan allen alonso alvin amar amir amit amos anatoly anders andre andreas andrei
  andres andrew andrey andriy andy angelo angus anil ante anthony antoine anton antonio antony anwar archie ariel arjun arnold artem arthur arturo arun asif
  aung austin avi aziz barack barry bart bashar bashir ben benedict benjamin benny bernard bernardo bernie bert bill billy björn blake bob bobby boris brad
  bradley brandon brendan brent bret brett brian bruce bruno bryan byron calvin cameron carl carlo carlos casey cedric chad chang charles charlie
  chen chester chip chris christian christoph christophe christopher chuck clarence claude claudio clay clayton cliff clifford clint clinton clive
  cody colin connor conor corey cory craig curtis cyril cyrus dale damien damon dan daniel danny dario darrell darren darryl dave david davis
  dean deepak dennis denis denny derek desmond devin dick didier diego dieter dimitri dirk dmitri dmitry dmytro dominic dominique don donald donny doug douglas
  drew duane dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer elon emanuel emil emilio emmanuel
  emmett enrique eric erik ernest ernesto ernie erwin esteban ethan eugene evan evgeny ezra fabian fabio faisal farid farouk federico felipe felix
  ferdinand fernando fidel floyd francesco francis francisco franco francois françois frank frankie franklin franz fred freddie freddy frederick friedrich fritz
  gabriel gareth garrett gary gavin gene geoff geoffrey george georges gerald gerard gerardo gerhard gerry gianni gideon gilbert giles gino giorgio giovanni giuseppe glen
  glenn gordon graham grant greg gregg gregory guillermo gunther gus gustav gustavo guy habib hamid hamza hank hans harold haroon harris harry harvey hasan
  hashim hassan heath hector heinrich helmut henri henrik henry herbert herman hideo hiroshi horace horst howard hubert hugh hugo hussain hussein
  iain ian ibrahim igor ilya imran ingo ira isaac ismail israel ivan ivo jack jackson jacob jacques jaime jair jake jamal james jamie jan jared jason
  javad javier jay jean jeff jeffery jeffrey jens jeremiah jeremy jerome jerry jesper jesse jesus jim jimmy joachim joao joaquin jody joe joel joey johan johann
  johannes john johnny jon jonas jonathan jong jordan jorge jose josé josef joseph josh joshua josiah juan juergen julian julio jun jürgen junior justin kareem karim karl
  karol keir keith kelvin ken kenji kenneth kenny kent kevin khaled khalid khalil kieran kim kirk klaus konstantin kristian kristof krishna kumar kurt kyle lamar lance
  larry lars laurent lawrence lee leif leo leon leonard leonardo leonid leopold leroy leslie lester lewis liam lionel lloyd logan lorenzo lou louis luc luca lucas luciano
  luigi luis luiz lukas luke luther lyle lyndon magnus mahdi mahmoud malcolm malik manfred manmohan manny manohar manuel marc marcel marcelo marcio marco marcos marcus marek mario
  mark marko markus marlon marshall martin martín marty marvin mason massimo mateo mathew mathias mathieu matt matteo matthew matthias matthieu maurice mauricio max
  maxim maximilian maxwell mehdi mehmet mel melvin michael michel miguel mike mikhail milan miles milos milton mitch mitchell mitt mo mohamed mohammad mohammed mohamad
  mohammadu mohsen moritz morris moses muammar muhammad  murray mustafa mykola myron naftali narendra nasser nate nathan nathaniel neal ned neil nelson newt
  niall nicholas nick  nicolas nicolás niels nigel nikita nikolai nikolay nils noah noel nolan norbert norm norman nouri olaf oleg oleh oleksandr oliver olivier olof
  omar orlando oscar osama otto owen pablo paolo pascal patrice patrick paul paulo pavel pedro percy perry pete peter petr petro phil philip philippe phillip pierre
  piotr pranab prakash preston qasem quentin rafael rafiq rahul raj rajesh ralph ramon ramzan randall randolph randy raphael rashid raul raúl ravi ray raymond raúl recep reed
  reggie reginald reinhard rene rené reuben rex reza ricardo rich richard richie rick ricky riccardo rishi rob robbie robert roberto robin rod roderick rodney rodrigo roger roland
  rolf roman romano ron ronald ronnie rory ross roy ruben rudolf rudy rupert russ russell rusty ryan sadiq saad saeed said saif salah salem salim salman  salvador sam sami samir sammy samuel
  sandeep sanjay saul scott scotty sean sebastian seamus serge sergei sergey sergio seth shane shaun shawn shimon shinzo sid sidney silvio simon solomon spencer stan stanislav
  stanley stefan stefano stephan stephane stephen sterling steve steven stewart stuart subhash sunil suresh sven sylvester syed tahir takeshi tariq taro tayyip ted teddy terence
  terrance terrell terrence terry theo theodore thierry thomas tim timothy tobias toby todd tom tomas tommaso tommy tony travis trent trevor tristan troy tyler tyrone tyson udo umar
  usama uwe vadim valery vance vasily vernon victor viktor vijay vikram vince vincent vinod virgil  vitaliy vitaly vito vlad vladimir volodymyr wade wallace walt walter warren
  waseem wayne wendell werner wesley wilbur wilfred wilhelm will willard willem william willie willy wilson winston  wolfgang woodrow woody wyatt xavier xi yair yasser yevgeny yitzhak yoshihiko
   youssef  yuri yury yusuf yves zachary zack zaid zane
`);

/** Given names of women, lower case. */
export const FEMALE_NAMES = wordSet(`
  abigail ada adele adriana agnes aisha alana alba alejandra alexandra alexandria alexia alice alicia alina alison allison alma alyssa amanda amber amelia amelie amina
  amy ana anastasia andrea angel angela angelica angelina anita anjali ann anna annabel anne annegret annette annie antonia april ariana arlene ashley astrid audrey aung
  ava ayesha barbara beatrice beatrix becky belinda benazir bernadette bertha beth bethany betsy betty beverly bianca blanca bonnie brenda bridget brigitte britney brittany brooke camila
  camilla candace candice carey carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina caterina catherine cathy cecilia celeste celia chantal charlene charlotte
  chelsea cheryl chloe christa christiane christie christina christine chrystia cindy claire clara clare claudia colleen condoleezza connie constance cora corinne courtney cristina crystal cynthia
  daisy dana daniela danielle daphne darlene dawn deanna debbie deborah debra delia delores denise desiree diana diane dianne dilma dina dolores dominika donna dora doreen doris dorothy dorothea edith
  edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen eloise elsa elsie emily emma erica erika erin esther ethel eugenia eva eve eveline evelyn
  faith fatima fatou felicia felicity fiona flora florence frances francesca francine frida gabriela gabriella gabrielle gail galina gemma genevieve georgia georgina geraldine germaine gertrude gillian gina ginny
  gisele giulia gladys glenda gloria golda grace greta gretchen gwen gwendolyn haley hallie hanna hannah harriet hayley hazel heather heidi helen helena helene helga hilary hilda hillary holly hope ida
  imelda indira ines ingrid irene irina iris irma isabel isabella isabelle isla ivana ivanka ivy jacinda jackie jaclyn jacqueline jada jana jane janet janice janine jasmine jayne jean jeanette jeanine jeanne jen jenna jennifer
  jenny jess jessica jessie jill jillian jo joan joana joann joanna joanne jocelyn jodi johanna josefina josephine joy joyce juanita judith judy julia juliana julianne julie juliet juliette june kamala karen
  kari karin karina karla kate katharina katharine katherine kathleen kathryn kathy katie katja katrina kay kayla kayleigh keisha kelley kelly kelsey kendra kerry kiera kimberly kirsten  kitty kristen kristin kristina
  kristine krystal kyra lana lara latoya laura lauren laurie lea leah leila lena leslie leticia lidia lillian lilian lily linda lindsay lindsey lisa liz liza lois lola lori lorraine louise lucia lucille lucinda lucy luisa lydia lynda
  lynette lynn lynne mabel mackenzie madeleine madeline maggie maia malala mandy manuela mara marcia margaret margarita margot maria mariah mariam marian mariana marianne marie mariella marilyn marina marine marion marisa marissa marjorie
  marlene marsha marta martha martina mary maryam maureen maxine maya meg megan meghan melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred millie mindy miranda miriam misty mitzi moira molly
  mona monica monika monique muriel myra myriam nadia nadine nancy naomi natalia natalie natasha nell nicola nicole nikki nina nora noreen norma octavia olga olivia ophelia paige pam pamela pat patricia patsy
  patti paula pauline pearl peggy penelope penny petra phoebe phyllis pippa polly preeti priscilla priya rachael rachel ramona raquel rebecca regina renee rhoda rhonda rita roberta robin rochelle rosa rosalind rosalyn
  rosanna rose rosemary rosie roxanne ruby ruth sabine sabrina sadie sally salma samantha sandra sandy sara sarah sasha savannah selena selma serena shannon sharon sheila shelby shelley sherry shirin shirley silvia simone
  siobhan sofia sonia sonya sophia sophie stacey stacy stella stephanie sue summer sunita susan susana susanna susanne susie suzanne svetlana sybil sylvia sylvie tamara tammy tanya tara tatiana teresa tess tessa thelma theresa tiffany tina
  toni tracey tracy tricia trudy ursula ulrike vanessa vera veronica vicki vicky victoria viola violet virginia vivian viviane wanda wendy whitney wilma winifred yasmin yelena yolanda yoko yulia yvette yvonne zainab zara zoe
`);

/** Short forms and the given names they stand for. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    abe: ["abraham"],
    al: ["albert", "alan", "alfred"],
    alex: ["alexander", "alexandra", "alexandre", "alexandros", "alejandro"],
    alexis: ["alexandros"],
    andy: ["andrew"],
    barb: ["barbara"],
    bea: ["beatrice"],
    becky: ["rebecca"],
    ben: ["benjamin"],
    bernie: ["bernard"],
    bert: ["albert", "robert", "herbert"],
    beth: ["elizabeth"],
    betsy: ["elizabeth"],
    bill: ["william"],
    billy: ["william"],
    bob: ["robert"],
    bobby: ["robert"],
    brad: ["bradley"],
    charlie: ["charles"],
    chris: ["christopher", "christine", "christian"],
    chuck: ["charles"],
    cathy: ["catherine", "cathleen", "kathryn"],
    cindy: ["cynthia"],
    dan: ["daniel"],
    danny: ["daniel"],
    dave: ["david"],
    deb: ["deborah"],
    debbie: ["deborah"],
    dick: ["richard"],
    don: ["donald"],
    doug: ["douglas"],
    ed: ["edward", "edwin"],
    eddie: ["edward"],
    frank: ["francis", "franklin"],
    fred: ["frederick", "alfred"],
    gabe: ["gabriel"],
    gene: ["eugene"],
    geoff: ["geoffrey"],
    greg: ["gregory"],
    hank: ["henry"],
    harry: ["harold", "henry"],
    jack: ["john"],
    jackie: ["jacqueline"],
    jake: ["jacob"],
    jamie: ["james"],
    jeff: ["jeffrey"],
    jen: ["jennifer"],
    jenny: ["jennifer"],
    jerry: ["gerald", "jerome", "gerardo"],
    jim: ["james"],
    jimmy: ["james"],
    joe: ["joseph"],
    joey: ["joseph"],
    johnny: ["john"],
    jon: ["jonathan"],
    josh: ["joshua"],
    kate: ["katherine", "catherine", "kathryn"],
    kat: ["katherine", "kathryn"],
    kathy: ["katherine", "kathleen", "kathryn"],
    katie: ["katherine", "catherine", "kathryn", "kathleen"],
    ken: ["kenneth"],
    kim: ["kimberly"],
    larry: ["lawrence"],
    lenny: ["leonard"],
    liz: ["elizabeth"],
    lou: ["louis"],
    maggie: ["margaret"],
    marty: ["martin"],
    matt: ["matthew"],
    max: ["maxwell", "maximilian"],
    meg: ["margaret", "megan"],
    mel: ["melvin", "melanie"],
    mickey: ["michael"],
    mike: ["michael"],
    mitch: ["mitchell"],
    mo: ["maurice", "mohammed", "mohamed", "muhammad"],
    nate: ["nathan", "nathaniel"],
    ned: ["edward"],
    nick: ["nicholas"],
    norm: ["norman"],
    pam: ["pamela"],
    pat: ["patrick", "patricia"],
    pete: ["peter"],
    phil: ["philip", "phillip"],
    randy: ["randall"],
    ray: ["raymond"],
    rich: ["richard"],
    rick: ["richard"],
    rob: ["robert"],
    ron: ["ronald"],
    ronnie: ["ronald"],
    russ: ["russell"],
    sam: ["samuel", "samantha"],
    sal: ["salvatore"],
    sandy: ["sandra"],
    steve: ["steven", "stephen"],
    stu: ["stuart"],
    sue: ["susan"],
    susie: ["susan"],
    ted: ["edward", "theodore"],
    terry: ["terrence", "teresa"],
    tim: ["timothy"],
    tom: ["thomas"],
    tommy: ["thomas"],
    tony: ["anthony", "antonio"],
    val: ["valerie", "valentine"],
    vic: ["victor"],
    vince: ["vincent"],
    vinnie: ["vincent"],
    vlad: ["vladimir"],
    will: ["william"],
    woody: ["robert"],
    zack: ["zachary"],
  }),
);

/** Korean family names; the given name behind one may go on with a hyphen and a small letter ('Kang Ho-jin'). */
export const KOREAN_FAMILY_NAMES = wordSet(
  "ahn ban chang cho choi choo chun chung han hong hwang jang jeong jung kang kim kwon lee lim moon nam oh paik park roh ryu seo shin song suh woo yang yoo yoon yun",
);
