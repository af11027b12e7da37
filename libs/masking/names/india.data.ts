/** Given and family names of India, all regions and religions.
 * Written by hand, and in part chosen from the names of @faker-js/faker (MIT licence, © 2022 Faker).
 */
export const INDIA = `
aadhya aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aakanksha aakash aalok aamod aanand aanandaswarup
aanandinii aanchal aanjaneya aaratrika aarohi aarya aaryan aasa aasha aashish aashritha aastha aatmaj aatmaja aatreya
aayush aayushmaan aayushman abani abdulla abhaidev abhaya abhijit abhilash abhilasha abhimanyu abhinaya abhiram
abhirath abhisyanta aboobacker acaryatanaya achalesvara achari acharya acharyanandana acharyasuta achintya achuthan
achyut adhav adheesh adhikary adhira adhiraj adhrit adiga adikavi adinath aditeya aditya adityanandan adityanandana
adnan adripathi advait advaya advika adwitiya afreen aftab agarwal agasti agastya aghera agneya agnimitra agniprava
agnivesh agrata agrawal ahalya aherwar ahilya ahirwar ahluwalia ahuja aishani aiyappan ajaykumar ajeet ajinkya ajit
ajith ajitha akanksha akbar akhilesh akhtar akila akoijam akram akriti akroor akshainie akshaj akshara akshat akshata
akshayakeerti akshita akula alagappan alamelu alisha alok alpa alpana alpesh alva amanbir amandeep amaninder amanjeet
amanjit amanmeet amanminder amanpal amanpreet amanveer amanvinder amanwant amanwinder amaranaath amaresh amarjeet
amarjit amarnath ambadas ambalal ambalalbhai ambani ambedkar ambekar ameyatma amin amisha amita ammu amodini amogh
amrapali amrit amrita amritambu amritlal amruta amrutbhai amrutha amte amulya anaadi anagh anagha anala anamika anand
ananda anandakumar anandalakshmi anandamayi anandan anandhi anandi anang anant ananta ananth anantha anasooya anasuya
anbarasan anbazhagan andhare anees angad angadi aniket anil anila anilaabh anilabh anilkumar anindita anindya
aniruddha anirudh anish anisha anitha anjali anjan anjaneya anjaneyulu anju anjum anjushree anjushri ankal ankush
annadurai annamalai annarao ansari anshika anshu anshul anshula anshuman antony anubhav anuja anunay anup anupama
anupriya anuraag anurag anusha anushree anusuya anwar anwesha aparajita aparna appala appanna appasaheb appaso
appukuttan apsara aradhana aradhya arati aravindakshan aravindan archan archit ardeshir arif arijit arindam aritra
arjun armugam arnesh arockia arockiasamy arokiaraj arora arshad arshbir arshdeep arshinder arshjeet arshjit arshmeet
arshminder arshpal arshpreet arshveer arshvinder arshwant arshwinder arti arul arulmozhi arumugam arun aruna
arunachalam arundhati arunkumar arushi arvindbhai arya aryan asan asgar asharani ashfaq ashima ashita ashlesh ashok
ashoka ashokan ashokbhai ashokkumar ashraf ashvin ashwani ashwath ashwathy ashwini ashwinkumar asif aslam aslesha
asmita asodariya assainar aswathy aswin athar atharv atharva athira atmaja atmanand atmananda atmaram atreyee atreyi
atul aurobindo avadhesh avani avantika avdhesh avik avinash avneet awadhesh awhad ayush ayushi ayushmati ayyappan
ayyappankutty azad azeem azhar azharuddin baala baalaaditya baalagopaal babar babita babli bablu babubhai babulal
baburao babychan bachchan bachubhai badal badgujar badiger badri badrinath bagaria bagchi bagdi bahuguna bahula
baidehi baidya baijayanti baijnath baiju bairagi bairagya bairwa bajoria bakshi bakula balaaditya balachandra
baladitya balagopal balagovind balakrishna balakrishnan balakumar balamani balan balaram balaraman balarao balasaheb
balasubramaniam balasubramanian balbir baldeep baldev balgopal balinder baljeet baljit balmeet balminder balpal
balpreet balraj balram balu balveer balvinder balwant balwinder bambhaniya bandana bandhu bandhul bandopadhyay
bandyopadhyay banerjee bangera banik bankar bankim bankimchandra bansi bansidhar banu banwari banwarilal bapat bapurao
barik barkha barla barnali barot barthakur barua baruah barve basak basanti basavaraj basavaraju basha basheer baskey
basumatari basumatary batliwala batra bauri bedekar beena beeran begum behera behl behram bela bera besra bhaanumati
bhaasvan bhaaswar bhabani bhadauria bhadoria bhadra bhadrak bhadraksh bhadran bhadresh bhadresha bhagat bhagavaan
bhagirath bhagirathi bhagvan bhagwan bhagwandas bhagwanrao bhagwanti bhagwat bhagwati bhagyalakshmi bhagyashree
bhairav bhalerao bhalla bhamare bhamini bhandari bhandarkar bhandary bhanu bhanumathi bhanumati bhanuprasad bhanushali
bharadwaj bharatbhai bhardwaj bhargav bhargava bhargavi bhartia bharucha bhasin bhaskara bhaskaran bhasvan bhaswar
bhatnagar bhattacharjee bhattacharya bhattacharyya bhattathiri bhatti bhaumik bhausaheb bhave bhaves bhaveshbhai
bhavik bhavika bhavin bhavna bhavnaben bhavsar bhavya bhawana bhawani bhawna bheeshma bhide bhikaji bhikhabhai bhil
bhilala bhilangana bhima bhimani bhimrao bhimsen bhisham bhishma bhoi bhoir bhoj bhola bholanath bhoopat bhoopathi
bhoopati bhoopendra bhooshan bhooshit bhosale bhosle bhowmick bhowmik bhoyar bhramar bhudev bhudeva bhuiyan bhujbal
bhumika bhunia bhupati bhupbir bhupdeep bhupen bhupendra bhupesh bhupinder bhupjeet bhupjit bhupmeet bhupminder
bhuppal bhuppreet bhupveer bhupvinder bhupwant bhupwinder bhushan bhushit bhutia bhuvana bhuvanesh bhuvaneshwar
bhuvaneshwari bhuvaneswari bibhuti bidyut biharilal bijal bijendra biju bikash bikram bilimoria bilwa bimal bimla
binod binoy binu bipin biradar birendra birjesh bishnoi bishnu bishwajit biswajit biswal biswanath bobade boddu bodhan
bohra bommidi boopathi borah bordoloi borkar borse brahma brahmaanand brahmabrata brahmananda brahmanandam brahmbhatt
brahmdev brajendra brajesh brijbhushan brijesh brijlal brijmohan brinda buddhana budhil budhram bulbul bundela burade
byrappa chaanakya chaaruchandra chacko chadda chadha chaganlal chahal chaitali chaitan chaitanya chaitra chakma chakor
chakrabarti chakraborty chakradhar chakravartee chakravarthy chakravarti chakravarty chakrika chaman chamaria
champaben champaklal chanakya chanchal chandak chandan chandana chandani chander chandi chandini chandira chandra
chandraayan chandrababu chandrabhaga chandrabhan chandradev chandrakala chandrakant chandrakanta chandrakanth
chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandrapal chandraprabha
chandraprakash chandrasekaran chandrasekharan chandrashekar chandrashekhar chandraswaroopa chandravati chandrika
chandru chandubhai chandulal chandy chaniyara chanu chapal chapala charak charanjeet charanjit charu charuchandra
charulata charumati charuvrat charvi chaten chatterjee chattopadhyay chatur chaturaanan chaturbhuj chaturvedi chaubey
chaudhry chaudhuri chauhan chaurasia chaurasiya chavda chawla chellappa cherian cheriyan chetan chetana chetanaanand
chethan chethana chetna chhagan chhaganbhai chhaya chhotelal chidaakaash chidaatma chidambar chidambaram chidananda
chikkanna chilukuri chimanlal chinchkar chinmay chinmayanand chinmayananda chinmayi chinna chinnamma chinnappa
chinnasamy chinnaswamy chintamani chintan chirag chiranjeev chiranjeeve chiranjeevi chiranjib chitra chitraksh
chitralekha chitrali chitramala chitrangada chitranjan chittaranjan chokhani chopra choubey choudhari choudhuri
chouhan chowdary chowdhary chowdhury chudasama chunilal chunnilal cowasjee cyriac cyrus dabhi dabholkar dadabhoy
dadarao dadasaheb daevi daevika dahale dahiya dahyabhai daimary daiwik daksha dakshaben dakshata dakshayani dalbir
daldeep dalinder daljeet daljit dalmeet dalmia dalminder dalpal dalpreet dalui dalveer dalvi dalvinder dalwant
dalwinder damayanti damini damle damodar damodara damodaran dandak dandamudi dandapaani dandekar dange dangi darius
darshit darshwana daruwala dasari dasharath dashrath dastur datta dattajirao dattaram dattatray dattatraya dattatreya
daulat dayaamay dayaananda dayaanidhi dayamayee dayanand dayananda dayaram dcosta dcruz dcunha debabrata debajit
debashis debasis debasish debbarma debdas debendra debjani debjit debnath debojyoti deeksha deena deenabandhu
deendayal deepali deepan deepankar deepanshu deependra deepesh deepshikha deeptanshu deeptendu deepthi deeptiman
deeptimay deeptimayee deeptimoy deeptimoyee deevakar dehury deka delna denzil deo deodhar deokar deol deonath deorao
deore deori desai desale deshmukh deshpande deshraj devadatt devagya devajyoti devak devaki devangana devani devansh
devanshi devar devaraj devarajan devasree devassy devdan devdas devdutt devesh deveshwar devika devilal devineni
devkar devpal devprasad devraj devvrat dewangan dhaanyalakshmi dhairya dhakad dhaliwal dhamale dhamecha dhameliya
dhamija dhanadeepa dhanalakshmi dhananjay dhananjaya dhanapal dhanapati dhanasekaran dhanashree dhanesh dhaniram
dhanpati dhanraj dhanu dhanuka dhanvin dhanya dharam dharampal dharamveer dharamvir dharitri dharmaketu dharmalingam
dharmaraj dharmesh dharmveer dhatri dhawal dhawan dhengle dhiman dhinakaran dhiraj dhiren dhirendra dhirpal dholakia
dhondiram dhondirao dhoot dhruv dhruva dhumal dhwani dhyanesh dhyaneshwar digambar digambara dighe digvijay diksha
dilbag dilbir dildeep dileep dilinder dilip dilipbhai diljeet diljit dilmeet dilminder dilpal dilpreet dilshad dilveer
dilvinder dilwant dilwinder dinakar dinakaran dinanath dinesh dineshbhai dineshkumar dinkar dinshaw dipak dipali
dipanjan dipankar dipendra dipesh dipika diptendu divaakar divakar divakaran divjot divya divyansh divyanshu divyesh
diwakar dmello dobariya doddaiah dogra dolai doley dolui donga dongre dorjee dorji doshi draupadi drona dsilva dsouza
dubashi dudhe dugar duggal dulari dungdung durai durairaj duraisamy durgadevi durgaprasad durgesh durgeshwari dushyant
dutt dutta dwaipayan dwaipayana dwarka dwarkadas dwarkanath dwivedi eapen easwaran eekalabya ekaaksh ekadant ekaksh
ekalavya ekaling ekaparnika ekdant ekka eknath elakshi elango elangovan elavarasan eldho elumalai embranthiri enakshi
eregowda esha eshana eshita eshwari ezhilarasan ezhilarasi ezhuthachan fadnavis faiz faiza faizal faizan fakruddin
falguni fareed farha farhana farheen farid farida farokh farzana fayaz fernandes feroz feroze firdaus firdous framji
fulzele gabani gadde gadekar gadgil gadhavi gadhiya gadia gadkari gagan gagandeep gaidhani gaikwad gajaadhar gajabahu
gajadhar gajanan gajbaahu gajbhiye gajera gajjar gajpal galande ganak ganaka ganapathi ganapathy ganapati gandharv
gandharva gandhi gandhimathi ganesan ganesh ganesha gangadhar gangadharan gangalal gangaprasad gangaram gangesh
gangwar ganpat ganpatrao garima garud gatik gauraang gaurang gauranga gauri gaurishankar gautam gautama gautami
gavaskar gavit gawade gawali gawande gayathri gayatri gayen geeta geetaben geetanjali geetha geethanjali geethika
geevarghese gehlot gemine gemini gera ghadiali ghanaanand ghanashyam ghanshyam gharat ghatak ghatge ghodasara ghodke
gholap ghorai ghorpade ghoshal ghuge ghule gidwani gill girase girdharilal giri giridhar giridharan girija girik
girika girindra giriraaj giriraj girish girja girraj gita gitaben gitanjali gobind gobinda godbole godhani goenka
gogoi gohain gohel gohil gokhale gokila gokulnath gole gomathi gondal gondaliya gonsalves gopaal gopal gopalan
gopalbhai gopalrao gopee gopi gopichand gopika gopinath gopinathan gorakhanatha gorakhnath gorantla gordhan gosai
gosain gosavi goswamee goswami gottipati gotum gouranga gourav gouri goutam goutham govardhan govinda govindan
govindaraj govindarajan govindaraju govindasamy govindbhai gowda gowri gowrishankar gowtham gowthami grewal grover
guchhait gudakesa gudakesha gudipati guha gujjar gujral gulabrao gulam gulshan gunalan gunasekar gunasekaran guneta
gunjal gunjan guntupalli gunvant gunvanti gupta guptha gurav gurbir gurdeep gurdev gurinder gurjar gurjeet gurjit
gurmeet gurminder gurmukh gurnam gurpal gurpreet gurumurthy gurunath guruprasad gururaj gurusamy guruswamy gurveer
gurvinder gurwant gurwinder gyanendra gyatso hadimani hait haldar halder hamsini hamza hansa hansaben hansda hansdah
hansika hansraj hanumant hanumantha hanumanthaiah hanumanthappa harbir hardeep hareshbhai haridas hariharan
harikrishna harikrishnan harikumar harilal harinakshi harinarayan harinath harinder harini hariom haripal hariprasad
hariram harisha harishankar harishchandra harit harita haritha harjeet harjit harkesh harmeet harminder harnam harpal
harprasad harpreet harshadbhai harshal harshali harshavardhan harshil harshini harshit harshita harshith harshitha
harshvardhan harshwardhan harveer harvinder harwant harwinder haseena hasmukh hasmukhbhai hasmukhlal hazari hazarika
hazra hebbar heema heena heeralal hegde hema hemalatha hemali hemangi hemanta hemanth hembram hemchandra hemendra
hetal hetalben hetvi hidayat himadri himani hina hiral hiralal hiraman hirani hiranmay hiranmaya hiranya hiremath
hiren hirendra hirpara hitendra hiteshbhai hiwarkar hnamte homi hooda hormusji hosamani hoshang hrishikesh hrithik
hukam humera husain ibrahimkutty idrees iftekhar iftikhar ikbal ikram ilaben ilaiyaraja ilango ilavarasi ilyas imchen
imtiyaz inamdar inder indra indrajeet indrajit indrani indranil indravadan indresh indubala indumathi indumati ingale
ingle iqbal irani iranna irom irshad ishan ishani ishika ishwar ishwarbhai ishwari ishwarlal iswar italiya ittiachan
iyengar iyer jabbar jadeja jagadeesan jagadeesh jagadeesha jagadish jagadisha jagannath jagannathan jagathi jagbir
jagdale jagdeep jagdev jagdish jagdishbhai jaggi jaginder jagjeet jagjit jagjivan jagmeet jagminder jagmohan jagpal
jagpreet jagruti jagtap jagveer jagvinder jagwant jagwinder jahangir jahnavi jahnu jaideep jaikishan jaikumar jaimin
jaimini jain jaipal jaiprakash jaiprasad jaipuria jairam jaishankar jaiswal jaitley jajodia jakhar jalaja jalpa
jamatia jambhulkar jameela jamila jamir jamnadas jamshed janak janaki janakiram janakiraman janardan janardhan
janardhana janardhanan jangid janhavi janki janmejay janvi jasani jasbir jasdeep jashan jashuben jasinder jasjeet
jasjit jaskaran jasleen jasmeet jasmin jasminder jaspal jaspreet jasti jasveer jasvinder jasvir jaswant jaswinder
jatinder javas javed javeed javid jawahar jawaharlal jaya jayaben jayadev jayakrishnan jayakumar jayalakshmi jayalaxmi
jayamma jayanta jayanthi jayanti jayantibhai jayantilal jayaprakash jayaraj jayaram jayaraman jayashankar jayashree
jayashri jayasree jayasri jayasudha jaydeep jayendra jayeshbhai jayprakash jayshree jayshri jeejeebhoy jeetendra jeetu
jeevakumar jeevan jeevitha jehangir jena jethalal jethwa jeyakumar jeyaraj jha jhanvi jhaveri jhawar jhunjhunwala
jigar jigna jigyasa jinal jindal jinesh jintu jinu jishnu jitender jitendra jitendrabhai jitesh jithin jitin jivani
jobin joby jogesh jogindar joginder joglekar johar johri jomon joshi jubin juhi junaid juneja jyothi jyothsna jyotiben
jyotirmoy jyotis jyotsana jyotsna kabra kachhadiya kadam kadir kadu kailasam kailasben kaimal kakade kakadiya kakarla
kakkar kakoli kakoty kala kalaiarasi kalaiselvi kalaivani kalathiya kalavathi kalavati kaleem kalidas kalinda kalita
kaliyamurthy kallappa kalluri kalokhe kalpana kalpesh kalra kalsi kalyanasundaram kalyani kamakshi kamala kamalakannan
kamalam kamalesh kamaljeet kamalpreet kamat kamatar kamath kambli kameshwar kameshwari kamineni kamini kamla kamlaben
kamlesh kamleshbhai kamna kamran kanade kanaiyalal kanakaraj kanani kanchan kanchana kandasamy kandaswamy kandpal
kanga kanhaiya kanhaiyalal kanika kanimozhi kanishk kanishka kaniyar kannan kanojia kanoria kanti kantibhai kantilal
kanubhai kanuri kanwaljeet kanwar kapadia kapilaben kapoor kapuriya karamjeet karamjit karan karande karanjit karbir
kardeep karinder karishma karjeet karjit karkera karmakar karmeet karminder karnan karpal karpreet karsanbhai karthick
karthik karthika karthikeyan kartik kartikeya karunakar karunakaran karunanidhi karuppaiah karuppasamy karve karveer
karvinder karwant karwinder kashif kashinath kashiram kashyap kashyapi kasthuri kasturi kataria katariya kate
kathiravan kathiresan kathuria katoch katrak katyal kaul kaur kausalya kauser kaushal kaushalya kaustav kaustubh kavin
kavinder kaviraj kaviya kawade kayal kayalvizhi kedar kedarnath kedia keerthana keerthika keerti kejriwal kelkar
kempaiah kempegowda kerketta kersi kesarwani kesavan keshab kesharwani keshavan keshri ketaki ketan ketanbhai ketkar
keval keyur khade khadeeja khairnar khaitan khamkar khan khandagale khandare khandekar khandelwal khanduja khanna
khanra kharas kharat khare khatal khatik khatoon khatri khatun khedekar khemani khemchand khemka kher khera khetan
khobragade khokhar khopade khosla khote khubchandani khullar khundrakpam khurana khurshed khursheed khushboo khushbu
khushi khushwant khyati kikani kikon kinjal kirankumar kirit kirtan kirthika kirti kisan kisanrao kishan kishanlal
kishor kishorbhai kishorekumar kisku kocchar kohli kokila kokilaben koley kolhe koli kolli kolte komala komatireddy
kondal kondapalli konidela koppula koshy kotary kotecha koteswara koteswararao kotha kothandaraman kothari kothiya
kotian koushik kovind koyel kranthi kripal krishan krishanlal krishna krishnadas krishnadasa krishnaiah krishnakant
krishnakanth krishnakumar krishnakumari krishnamohan krishnamoorthi krishnamoorthy krishnamurti krishnapal krishnappa
krishnaprasad krishnaraj krishnarao krishnasamy krishnaswamy krishnaveni krishnendu kritika krunal kruthika kshama
kshirsagar kshitij kujur kukadiya kulandaivel kulbir kuldeep kulinder kuljeet kuljit kulkarni kulmeet kulminder kulpal
kulpreet kulveer kulvinder kulwant kulwinder kumar kumaran kumaraswamy kumaravel kumaresan kumari kumawat kumbar
kumbhar kumbhare kumud kumuda kunder kundu kunhalavi kunhammed kunhamu kunjukrishnan kunjumon kunjumuhammed kuppusamy
kuppuswamy kurhade kuriakose kurian kurmi kurup kushagra kushal kushwah kushwaha kusuma kuttan kuttappan kutty
kuttykrishnan laal lahiri lahoti lai laishram lakhani lakhbir lakhdeep lakhinder lakhjeet lakhjit lakhmeet lakhminder
lakhotia lakhpal lakhpreet lakhveer lakhvinder lakhwant lakhwinder lakra lakshay lakshita lakshmamma lakshman
lakshmana lakshmanan lakshmi lakshmidhar lakshmikant lakshmikanth lakshminarayan lakshminarayana lakshminarayanan
lakshminath lalaram lalchand lalita lalitha lalji laljibhai lalkaka lallan lalmani lalrinpuia lalthanhawla landge
laskar latha latheef lathika lathiya latika lavanya laxman laxmikant laxminarayan leelaben leelavathi leelavati leena
lekha lekshmi lele lepcha lijin lijo lila lilaben limaye limbani lingala lingappa lingaraj lingaraju lipika lissy
loganathan logesh logeshwari lokanath lokare lokendra lokhande loknath londhe longkumer loveleen lovepreet lyngdoh
machhindra madanlal madasamy maddineni madhab madhabi madhan madhava madhavan madhavi madhavrao madhuben madhukar
madhulika madhumati madhumita madhumitha madhuri madhurima madhusudan madhusudana madhusudhan madhusudhana madiwalar
magan maganbhai maganlal magesh mahadeva mahadevan mahadevi mahadik mahajan mahale mahalingam mahanta mahapatra
maharana mahato mahaveer mahavir mahboob maheboob mahek mahendra mahesh maheshbhai maheshkumar maheshwar maheshwari
maheswar maheswaran maheswari maheta mahima mahipal mahto mahua maitra maitreyi maity majhi majumdar majumder makarand
makhanlal makhija makvana makwana malarvizhi malathi malati malavika malekar malik malini mallappa mallesh mallesham
malleshappa malliga mallika mallya maloo malpani malti malusare malviya mammootty manali manasa manasi manav manbir
mandaakin mandakini mandava mandeep mandlik mandloi maneka mangalya mangesh mangeshkar mangilal mani maniar manickam
manigandan manik manikandan manikanta manikantan manikanth maniklal manikrao manikya manikyam manilal manimaran
manimegalai maninder manisha manivannan manjari manjeet manjit manjuben manjula manjulaben manjunatha manjusha manmeet
manminder manmohan manoharan manoharlal manoj manojkumar manonmani manorama manoranjan manpal manpreet mansi mansukh
mansukhani mansukhbhai mansukhlal mansuri manu manubhai manveer manvendra manvi manvinder manwant manwinder marak
marandi marar marathe mariamma mariammal mariappan marimuthu mariyappa mariyappan marotirao marut marwah mascarenhas
masood mathai mathew mathivanan mathukutty maulik mausam mausumi mavani mayadevi mayandi mayani mayekar mayoor
mayuresh mayuri mazumdar mazumder medha medhi meena meenaben meenakshi meenakumari meenal meeta meghana megharaj
meghna meghnad meghnath meghraj meghwal mehak meher mehernosh mehmood mehnaz mehra mehrotra mehul memon menaka menezes
menka menon mercykutty meshram mewada mhaske mhatre midya mihir milind minakshi minal minati minj mirchandani mirza
mishra misra mistri mistry mital mitali mitesh mithilesh mithlesh mithun mitul modak mody mohan mohana mohanan
mohanapriya mohanbhai mohandas mohankumar mohanlal mohanraj mohanram mohanta mohapatra mohinder mohini mohite mohsin
moideen moideenkutty moin moinuddin moirangthem mokal mokashi mollah momin monali monalisa mondal monika monu moorthi
moorthy morarji morarka motafram motilal moumita mounika mousumi mridul mrinal mrinalini mrinmoy mrityunjay mrudula
mrunal mrunali mrunalini mudaliar mudassir mudgal mugdha muhammed muhammedkutty mujawar mujeeb mukesh mukeshbhai
mukeshkumar mukherji mukhopadhyay mukul mukund mukunda mukundan mulani mulay mulchand mulla mullick munawar munda
munde mundhra mundra muneer munesh mungra muniappan munir muniraj muniraju munisamy muniswamy muniyappa munna munni
munusamy mupparaju muralidhar muralidhara muralidharan muralikrishna murari murarilal murlidhar murmu murtaza murthi
murthy murugaiyan murugavel murugesan murugeshan musale mushahary mushtaq muskan musthafa muthaiah muthiah muthu
muthukrishnan muthukumar muthukumaran muthulakshmi muthuraj muthuraman muthusamy muthuselvi muthuswamy muthuvel
muzaffar muzammil mythili nabanita nachiappan nachiket nadaf nadeem nadkarni nafeesa nafisa nagabhushan nagabhushanam
nagalakshmi nagamani nagamma naganna nagappa nagappan nagarajan nagaraju nagarathna nagaratna nagarkar nagendra
nagendran nagesh nageshwar nageshwara nageswara nageswararao nageswari nagma nagpal nagrale nahar naheed naicker naik
nair naiya nakrani nalawade nalin nalini nallamothu namarao nambeesan nambiar namboodiri namboothiri namdeo namdev
namgyal namita nanda nandakishore nandakumar nandamuri nandan nandana nandha nandhakumar nandhini nandita nanditha
nandkishor nandkishore nandkumar nandlal nanjappa nanjegowda nanjundan nanjundaswamy nankani nanubhai naoroji naqvi
narahari narain naranbhai narasamma narasappa narasimha narasimhaiah narasimhamurthy narasimhan narasimhappa
narasimharao narasimhulu narayan narayanamma narayanamurthy narayanasamy narayanaswamy narayandas narayani narayanrao
narendra nareshbhai nareshkumar nargis narhari nariman narinder narottam narottambhai narsimha narsimhulu narsing
narsingrao narzary naseem naseer nasim nasir naskar nasreen nasrin nataraja nataraju natasha nath nathan nathu
nathulal natvarbhai natwar natwarlal nautiyal navamani navbir navdeep naveenkumar navinchandra navinder navjeet navjit
navjot navmeet navminder navneeth navneetha navnit navpal navpreet navveer navvinder navwant navwinder navya nawab
nawal nawaz nayan nayana nayanaben nayanika nayar nazeer nazia nazim nazir nazma nazneen nedumaran neelakandan
neelakanta neelakantan neelakanth neelesh neelima neelofar neena neeraja neethu neetu negi nehal nehru nemade
nemichand neogi nerurkar nevatia ngangom nigam niharika nikam niket niketa nikhat nikhila nikhilesh nikhitha nikita
nikunj nilabh nilanjan nilanjana nileshbhai nilima nilofer niloufer nimbalkar nimesh nimit nimkar nimmy ningthoujam
nipun niraj niraja nirali niranjan niranjana nirav nirbhay nirmal nirmalkumar nirupa nirupama nisar nishad nishanth
nishi nishikant nishita nishitha nishtha nita nitaben nitha nithin nithish nithya nithyanandam nitika nitya nityanand
nityananda nivas nivedita niveditha nivetha nivriti niyati niyaz nongrum noorjahan noorjehan noushad nowroji nupur
nutan oberoi oinam ojaswini ojha omana omkarnath ompal omprakash omprasad omveer oommen oormila oraon oswal ouseph
ovhal pachauri padhi padhy padhye padmaja padmakar padmanabha padmanabhan padmapriya padmavathi padmavati padsala
paghdar pahuja paladugu palak palani palaniappan palanisamy palaniswamy palanivel palash palekar paliwal palkar pallab
pallabi pallavi panara pandey pandhari pandharinath pandian pandiarajan pandita pandiyan pandurang panduranga
panduranrao pandya panicker panigrahi panikkar panjwani pannalal panneerselvam pannerselvam pansare pansuriya
pappachan paramartha paramasivam paramasivan paramesh parameshwar parameshwara parameshwari parameswaran parameswari
paramjeet paramjit paranjape paranjpe parashar parashuram parasmal parbir pardeep pardeshi pareek pareshbhai parida
parihar parijat parikh parimal parimala parinder parineeta paritosh parjeet parjit parmanand parmeet parmeshwar
parminder parmod parpal parpreet parshuram partap parthasarathi parthasarathy parthiban parulben parvathamma parvathi
parvathy parvati parveen parveer parvesh parvez parvinder parwant parwinder pasupuleti paswan patankar patel pathan
pathania pathrose pathumma patidar patil patkar patnayak patole patoliya patra patro patwa patwardhan paulose pavani
pavankumar pavithra pavithran pawara payel peddireddy pednekar peerzada pegu pendse percy periasamy periwal periyasamy
perumal pestonji phadke phadnis phadtare phalke phani phanindra phatak philipose phogat phoolchand phukan phule pilla
pillai pillay pingle pinki pinky pise pisharody piyali piyush pochkhanawala poddar podder poduval polavarapu ponkiya
ponnala ponnamma ponnappa ponnusamy ponnuswamy ponraj poojari poojary poojitha poonacha poonam poornima popatbhai
porwal potdar pothula pothuvaal poulose prabhakara prabhakaran prabhas prabhavathi prabhavati prabhjot prabir prabodh
prachi pradeepkumar pradhan pradip pradipta pradnya pradyumna praful prafulchandra prafulla pragnesh pragya prahalad
prahlad prajakta prajapat prajapati prajesh prajwal prakasam prakashan prakashbhai prakhar prakruti pralhad pramanik
prameela pramila pramodkumar pran pranab pranali pranathi pranay praneeth pranesh pranita pranith pranjal pranjali
prannath prapti prasad prasanna prasannakumar prasanta prasenjit prashanth prasoon prasun prathamesh prathap pratheep
pratheesh prathibha prathik prathima prathyusha pratibha pratiksha pratip pratish pratyush pratyusha praveena
praveenkumar pravesh pravin pravina pravinbhai pravinchandra prayag preetam preetha preethi preethika preity
premalatha premanand premchand premji premkumar premlata premnath prerana pritam pritesh prithi prithvi prithviraj
priya priyabrata priyadarshan priyadarshi priyadarshini priyadarsini priyal priyala priyam priyamvada priyanshi
priyanshu priyaranjan priyesh protima pruthvi pruthviraj pujar pukhraj pulak pulkit punamchand puneet puneeth punekar
punia punita purab puran purkait purkayastha purnachandra purnendu purnima purohit purshottam purushotham
purushothaman purushottam purva purvi pusapati pushkar pushpaben pushpalata pushpalatha pushpanjali pushparaj
pushpendra pushti puspa puthran puttappa puttaraju puttaswamy qamar qasim qazi quraishi qureshi rabindra rabindranath
rachana rachit rachita radadiya radha radhakrishna radhakrishnan radhamani radharani radheshyam radhey rafeeq rafi
rafik rafiq rafique rageshwari rageswari raghava raghavendra raghavendran raghu raghubir raghunandan raghunath
raghunathan raghupathi raghuram raghuraman raghuvanshi raghuveer raghvendra ragini rahate raheja rahi rahim rahmath
rahul rai raichand raikwar raina rajagopal rajagopalan rajakumar rajakumari rajalakshmi rajalaxmi rajamani rajamma
rajan rajanna rajappa rajappan rajaram rajaraman rajasekar rajasekaran rajasekhar rajashekar rajashekhar rajashree
rajashri rajasree rajbala rajbir rajbongshi rajdeep rajeevan rajender rajendra rajendran rajeshbhai rajeshkumar
rajeshwar rajeshwari rajeswari rajgopal rajgure rajguru rajinder rajinikanth rajiv rajjeet rajjit rajkhowa rajkumar
rajkumari rajlakshmi rajlaxmi rajmeet rajminder rajmohan rajnath rajneesh rajnikant rajnish rajpal rajpoot rajpreet
rajpurohit rajshekhar rajshree rajshri rajubhai rajveer rajvinder rajwade rajwant rajwinder rakesh rakhee rakshit
rakshita rakshith rakshitha ralte ramaa ramaben ramadas ramadevi ramadoss ramaiah ramakant ramakanta ramakanth
ramakrishnan ramalakshmi ramalingam ramamoorthy ramamurthy ramana ramanaiah ramanand ramananda ramanathan ramanbhai
ramanbir ramandeep ramani ramaninder ramanjaneyulu ramanjeet ramanjit ramanmeet ramanminder ramanna ramanpal
ramanpreet ramanuj ramanujam ramanujan ramanveer ramanvinder ramanwant ramanwinder ramappa ramasamy ramasubramanian
ramaswamy rambabu rambir ramchander ramchandra ramdeep ramegowda ramesh rameshbhai rameshkumar rameshwar rameshwari
rameswar ramila ramilaben raminder ramjeet ramji ramjit ramkumar ramlal rammeet ramminder ramnath rampal ramprasad
rampreet ramulu ramveer ramvinder ramvir ramwant ramwinder rana ranade ranbir randeep randhawa randhir rangaiah rangan
ranganath ranganathan ranganayaki rangarajan rangarao rangasamy rangaswamy raninder ranjana ranjanben ranjani ranjeet
ranjeeta ranjini ranjit ranjita ranjitha ranjithkumar ranka ranmale ranmeet ranminder ranpal ranpariya ranpreet
ranveer ranvijay ranvinder ranwant ranwinder raphael rasal rasheed rashi rashid rashida rasiklal raskar rasool rasul
ratanlal rathinam rathinavel rathna rathnakar rathnam rathnamma rathour rathva ratilalbhai ratna ratnakar ratnam
ratnamala ratnaparkhi ratnesh raturi raushan raval ravali raveena raveendra raveendran ravi ravichandra ravichandran
ravikant ravikanth ravikiran ravikumar ravindar ravinder ravindran ravindranath raviraj ravisankar ravishankar
raviteja rawal rayapati rayudu razak razia razzak reang reddy redkar reena reeta reetika reetu reghu rehan rehana
rehman reji rejimon rekhaben remya rency rengarajan reshma reshmi reshu revanna revanth revathy revati rhea ridhima
rigzin rima rina rinki rinku rishab rishav rishikesh rishita riswan rita ritabrata ritesh rithik rithika ritik
rituparna rituraj ritvik riya riyas riyaz rizwan rizwana rohan rohana rohidas rohilla rohira rohit rohra romila ronak
roopa roopali roopesh rosamma roshan roshanlal roshini roshni routray roy roychoudhury roychowdhury rubina ruchika
ruchir ruchira ruchita rudra rudramurthy rudrappa rudresh rukhmani rukhsana rukhsar rukmani rukmin rukmini rungta
rupak rupam rupareliya rupendra rupinder rushabh rushikesh rustam rustom rustomji ruta rutuja rutvik saanvi sabale
sabarinathan sabeena sabhaya sabir sabita sabitha sabnis sabrina sachchidanand sachdev sachidanand sachin sachita
sadaf sadanand sadanandan sadashiv sadashiva sadasivam saddam sadhana sadhna sadhu sadiq safdar safia sagarika saha
sahadev sahana sahani saharan sahasra sahithi sahni sahukar saibaba saidulu saif saifuddin saikat saikia saikiran
saikrishna sailaja sailesh sainaba saini saiprasad saira sairam saiteja saithalavi saiyad saiyed sajal sajan sajeev
sajesh saji sajid sajida sajith sajitha sajjan sakariya sakharam sakina sakpal sakthi sakthivel sakuntala sakunthala
saldanha saleem saleema salgaonkar salian salma salokhe salvekar salvi samanta samantaray samantha samarendra samarth
sambasiva sambasivam sambasivarao sambath sambhaji sambhajirao sambit sameena sameer sameera samiksha samir samiran
samita samiul sampat sampath sampathkumar samprit samruddhi samuel samyuktha sanal sanath sanchari sanchit sanchita
sandesh sandhya sandip sandipan sanghamitra sanghavi sanghvi sangitaben sangle sangma sangram sania sanika saniya
sanjay sanjaybhai sanjaykumar sanjeeb sanjeeva sanjeevi sanjib sanjit sanjith sanjiv sanju sanjukta sanka sankar
sankaran sankaranarayanan sanket sanoj santanu santhakumar santhakumari santhanam santhi santhosh santhoshi
santhoshkumar santosh santoshi santoshkumar santra santram sanvi sanyal sapkal sapkale sapna sapre sarabjeet sarabjit
sarada saradha saraf sarala sarang saranya saraogi saraswathi saraswathy saraswati sarath sarathi saravanakumar
saravanan sarbir sarda sardeep sarder sardesai sareen saren sarin sarinder sarisha saritha sarjeet sarjit sarkar sarla
sarma sarmah sarmeet sarmila sarminder sarmistha sarode saroja sarojamma sarojini sarpal sarpreet sartaj sarthak
sarveer sarvesh sarvin sarvinder sarwant sarwar sarwinder sashi sasi sasidhar sasidharan sasikala sasikumar sasmal
sasmita satapathy satav satbir satdeep satendra sathaye sathe satheesh satheeshkumar sathish sathishkumar sathiya
sathiyamoorthy sathyamoorthy sathyan sathyanarayana sathyanarayanan sathyaraj satinder satish satishkumar satjeet
satjit satmeet satminder satnam satpal satpathy satpreet satpute satveer satvik satvinder satwant satwinder satyabrata
satyajeet satyajit satyanand satyanarayan satyanarayana satyapal satyaprakash satyaprasad satyawan satyen satyendra
saumen saumitra saumya saurav savaliya savani savita savitaben savithri savitri sawai sawan sawhney sayali sayan
sayani sayantan sayantani sayeed sayyad sayyed seenivasan seeta seetaram seetha seetharam seetharaman sehgal sehrawat
selvakumar selvakumari selvam selvamani selvan selvaraj selvaraju selvarani selvi semwal sengar sengupta senthamarai
senthilkumar senthilnathan seshadri seshagiri seshaiah seshan seth sethi sethia sethna sethu sethuraman sewak shaan
shabana shabbir shabnam shafali shafi shafiq shahana shaheen shahid shahida shahin shahnawaz shahnaz shahrukh shaik
shaila shailaja shailender shailendra shailja shaina shaista shajahan shaji shakeel shakeela shakil shakila shakir
shakuntala shakya shalu shama shamala shambhavi shambhu shamim shamima shamshad shamsher shamsuddin shamsudheen
shanbhag shankar shankaran shankarappa shankarlal shankarrao shanker shanmuga shanmugam shanmugan shanmugapriya
shanmugasundaram shanmugavel shantabai shantanu shantaram shantarao shantha shanthi shanti shantibhai shantilal
sharada sharadha sharafat sharanya sharath sharda shardaben sharif sharifa sharma sharmila sharmin sharmishtha
sharvari shashi shashidhar shashidhara shashidharan shashikala shashikant shashikanth shashikiran shashikumar shashwat
shatrughan shaukat shaurya shazia shee sheeba sheeja sheela sheena sheetala shefali shehnaz shekar shekharan shelar
shelke shende shenoy sher sherin sherpal sheth shettigar shewale shibu shihab shijo shikha shilpi shimpi shinde shinto
shirin shirish shirke shirodkar shirsat shirsath shishir shital shivaji shivajirao shivakari shivakumar shivakumara
shivalingappa shivamma shivamurthy shivanand shivananda shivangi shivanna shivansh shivappa shivaprakash shivaprasad
shivaraj shivaraju shivaram shivashankar shivcharan shivendra shivkumar shivlal shivnath shivprasad shivraj shivram
shoaib shobana shobhana shobhanaben shobhit shoeb shraddha shravan shravani shravya shreedhar shreekant shreekanth
shreenath shreeram shresth shresthi shreya shreyansh shreyas shreyash shreyashi shreyasi shridevi shridhar shrikant
shrikanth shrikrishna shrinath shrinivas shripad shripati shrishti shrivastav shrivastava shroff shruthi shrutika
shubha shubhada shubhangi shubhankar shubhaprada shubhi shubhra shukla shuklal shwet shwetha shyama shyamal shyamala
shyamali shyamlal shyamsundar shyamsunder shylaja sibi siddalingappa siddappa siddaraju siddarth siddegowda siddesh
siddhant siddhartha siddhesh siddheshwar siddhran siddiqi siddique siddiqui siddu sidharth sidhartha sidhnath sidhu
sijo sikandar sikarwar silambarasan simi simranjeet sindhuja singh singha singhania singhee singhvi singla sinha siraj
sirajuddin sirisha sirohi sisodia sisodiya sitaprasad sitaram sivabalan sivagami sivaji sivakami sivakumar sivakumari
sivalingam sivan sivanand sivanandan sivanesan sivaprakasam sivaprakash sivaprasad sivaraj sivaram sivaramakrishna
sivaramakrishnan sivaraman sivaranjani sivasakthi sivasankar sivasankaran sivasubramanian sloka smita smitha smrithi
smriti snehal snehalata snehalatha snigdha sobha sobhana sodawala sohail soham sohan sohanlal sohel sohini sohrab
sojitra solanki solanky solomon soma somaiah somaiya soman somanath somani somasekhar somashekar somashekhar
somasundaram somayaji somesh someshwar somnath somvir sonakshi sonal sonalben sonali sonam sonavane sonawane soniya
sonkar sonone sonu sonwane soorya sorab sorathiya soren soubhik soujanya soumen soumik soumya soumyadeep soumyajit
soundar soundararajan soundarya sourabh sourav souvik sowjanya sowmiya sowmya spoorthi sravan sravani sravanthi sravya
sree sreedevi sreedhar sreedharan sreehari sreeja sreejesh sreejith sreekala sreekanth sreekumar sreelakshmi sreelatha
sreelekha sreenath sreenivas sreenivasa sreenivasan sreenivasulu sreenu sreeraj sreeram sreeramulu sreeshma sreya
sridevi sridhar sridharan srihari srija srijan srijita srikala srikant srikanta srikanth srikanthan srikar srikrishna
srikumar srilakshmi srilatha srilekha srinath srinidhi srinivasa srinivasaiah srinivasamurthy srinivasarao srinivasu
srinivasulu srinu sripad sripathi sripriya sriraj sriram sriramulu srishti sritharan srivalli srivani srivastav
srivatsa srivatsan srividya srujan srujana sruthi sruthy sruti stanly stanzin subaida subba subbaiah subbalakshmi
subbamma subbanna subbaraman subbarao subbarayudu subbareddy subbiah subbulakshmi subhadeep subhadip subhadra subhajit
subhani subhankar subhash subhashchandra subhashini subhashis subhashree subhasini subhasis subhasish subhendu subhra
subhrajit subhranshu subhransu subodh subrahmanya subrahmanyam subramani subramaniam subramaniyam subramaniyan
subramanya subramanyam subrat subrata sucharita sucharitha sucheta suchismita suchita suchithra suchitra sudarsan
sudarshan sudarshana sudeb sudeep sudeepa sudeepta sudesh sudeshna sudeva sudhaben sudhakar sudhakara sudhakaran
sudhanshu sudhansu sudharani sudheer sudheesh sudhindra sudip sudipta suganthi suganya sugumar sugumaran suguna
sugunamma suhail suhana suhas suhasini sujan sujata sujatha sujay sujeet sujith sujitha sujoy sukanta sukanya sukdeb
sukhbir sukhchain sukhdeep sukhdev sukhinder sukhjeet sukhjinder sukhjit sukhlal sukhmeet sukhminder sukhpal sukhpreet
sukhram sukhveer sukhvinder sukhvir sukhwant sukhwinder sukla sukumar sukumaran sulabha sulaiman sulakshana sulochana
sumaiya suman sumana sumangala sumanta sumanth sumathi sumathy sumati sumeet sumer sumesh sumita sumitha sumithra
sumitra sunaina sunanda sundar sundara sundaram sundaramoorthy sundaramurthy sundararaj sundararajan sundaresan
sundari sundarlal sundeep sunderlal suneel suneeta suneetha suneja sunidhi sunilkumar sunita sunitha sunkara suparna
supriya supriyo surabhi suraiya surajit surekha surendar surender surendran surendranath suresan suresh sureshbhai
sureshkumar suri surinder surjan surjeet surjit suruchi survase surve surya suryakala suryakant suryakanta suryakantam
suryakanth suryanarayan suryanarayana suryaprakash suryavanshi suryawanshi susanta suseela sushant sushanta sushanth
susheel susheela sushil sushila sushma sushmita sushmitha susmita susmitha sutapa sutar sutariya suthar sutradhar
suvarna suvendu suyash suyog swagata swagatika swain swaminathan swamy swapan swapna swapnali swapneel swapnil swara
swaran swarnalata swarnalatha swaroop swaroopa swarup swathi swathika sweta swetha syama syamala syamsundar syeda
syiem tabassum tabrez tadepalli tahir tahira tajinder takale talati talawar talekar talha talreja talukdar talwar
tambe tamboli tamilarasan tamilarasi tamilselvan tamilselvi tammineni tanaji tanay tandel tandon taneja tanirika
tanisha tanishka tanmay tanmaya tanmoy tannu tanu tanuj tanuja tanushree tanushri tanveer tanvir tanwar tanya tapan
taparia tapas tapash tapasi tapasya tapkir taposh tarachand tarafdar tarang taranjeet tarapore tarkeshwar tarlochan
tarsem tarte taruben tarulata tarun taslim tasneem tauseef tawade tawde tayade tayyab tejal tejashree tejaswi
tejaswini tejender tejinder tejpal tendulkar tenzin thakar thakare thakkar thakor thakore thakral thakuria thamarai
thambi thampi thampuran thampy thangam thangamani thangaraj thangaraju thangavel thangavelu thangjam thankachan
thankamma thankappan thanuja tharun thejaswini thenmozhi thilagam thilagavathi thilak thimmaiah thimmappa thimmegowda
thippeswamy thirumalai thirumalesh thirumurugan thirunavukkarasu thirupathi thiruvengadam thiyagarajan thomaskutty
thombare thorat thote thounaojam thulasi thulasiram thyagaraj thyagarajan tigga tilak tilekar tilottama tilva timmappa
tinto tirkey tirtha tirthankar tirupathi tiwary todi tofik togadiya tope toppo totaram trapasiya treesa tribhuvan
trilochan trilochana trilok trilokanath trilokchand trilokesh triloki trimbak trinath tripathi tripathy tripta tripti
trisha trivedi trivikram trupti tsering tudu tukaram tukaramrao tulasi tulika tulsidas tulsiram tulsyan tushar tyagi
ubale udai udayakumar udayan udayashankar udaykumar uddhav uddin udit udita ugale ugle uikey ujjal ujjawal ujjwal
ujjwala ujwal ujwala ukani ulaganathan ulahannan ulhas uma umadevi umakant umakanta umakanth umamaheshwari
umamaheswari umang umapathi umapathy umarani umasankar umashankar umedsingh ummer umrao unmesh unni unnikrishnan
unnithan unwala upadhya upadhyaya upasana upendar upendra uppal urmi urmil urmila urmilaben urvashi urvi usha ushaben
usharani usman usmani uthayakumar uttamchand uttamrao uttara vadivel vadivelu vadlamudi vaghani vaghasiya vaghela
vaibhavi vaidehi vaidhyanathan vaidya vaidyanathan vaijayanthi vaijayanti vairamuthu vaishakh vaishali vaishnav
vaishnavi vaishvi vaishya vaithiyanathan vajpayee valarmathi vallabh vallabhaneni vallabhbhai valli valliammai
valliammal valmiki vaman vamshi vamsi vanaja vanajakshi vangapandu vanita vanitha vansh vanshika varad varada
varadaraj varadarajan varade varadharajan varalakshmi varalaxmi varghese varkey varma varman varnika varrier varshaben
varshini varshita varshitha varshney varshneya varughese vasani vasanta vasanth vasantha vasanthakumari vasanthi
vasanthkumar vasanti vasantiben vasantrao vasava vasavi vashisht vashishta vashishth vashistha vasireddy vasu vasudev
vasudeva vasudevan vasudha vasuki vasumathi vasundhara vatsal vatsala vedang vedanshi vedanth vedavathi vedika vedpal
vedprakash veera veerabhadra veerabhadrappa veeraiah veeramani veeran veeranna veerappa veerappan veeraraghavan
veerasamy veeraswamy veerendra veeresh veerpal vekariya velagapudi velankar velayudham velayudhan velmurugan velu
velusamy veluswamy vemula vengadesan vengatesan venkaiah venkanna venkata venkatachalam venkatachalapathi venkataiah
venkatakrishna venkatakrishnan venkatalakshmi venkatamma venkatappa venkataraju venkataraman venkataramana
venkataramanan venkatarao venkataratnam venkatareddy venkatasubbaiah venkatasubramanian venkataswamy venkatesha
venkateshappa venkateshwar venkateshwara venkateshwarlu venkateswara venkateswaran venkateswararao venkateswari
venkateswarlu venkatraman venkatramana venkatramanan venkatrao venkatreddy venkoba vennila venu venugopal venugopalan
verma vetriselvan vetrivel vibha vibhor vibhu vibhuti vidhan vidhi vidhur vidhya vidisha vidur vidushi vidyadhar
vidyarthi vidyasagar vidyavathi vignesh vigneshwaran vigneswaran vihaan vihari vijay vijayabhaskar vijayakumar
vijayakumari vijayalakshmi vijayalaxmi vijayamma vijayan vijayanand vijayaraghavan vijayaraj vijayarani vijayashree
vijaybhai vijayendra vijaykumar vijender vijendra vijesh vijeta vijith viju vikash vikrama vikramaditya vikraman
vikramjit vikrant vikranth vilas vilasini vilasrao vimala vimla vimlaben vimlesh vinay vinayagam vinayak vineela
vineeta vineeth vineetha vinit vinita vinith vinitha vinodbhai vinodhini vinodini vinodkumar vinoth vinothini
vinothkumar vinu vipan vipinchandra viplav virag viraj virani virat virender viresh virpal virupakshappa visakh
visalakshi vishakha vishalakshi vishnu vishnuprasad vishnupriya vishnuvardhan vishram vishva vishvajit vishvanath
vishvas vishwa vishwajeet vishwajit vishwakarma vishwambhar vishwamitra vishwanath vishwanatha vishwanathan vishwesh
visvanathan viswanadh viswanath viswanatha viswanathan vithal vithalrao vithoba vittal vitthal vivaan vivekanand
vivekananda vivekanandan vora vrajesh vrinda vrishali vrund vrushali vyankat vyankatesh vyas vyasa vyshnavi wadhwa
wadhwani wadia waghela waghmare waghmode waghule wahid wahida wakade walia walunj waman wamanrao wangchuk wangdi
wankhade wankhede waqar warrier warsi waseem wasim wasnik wazir xalxo xavier xaxa yadagiri yadaiah yadava yadnesh
yadvendra yagnesh yagnik yakub yallappa yamini yamuna yarlagadda yashashree yashasvi yashaswi yashaswini yashika
yashodhan yashodhara yashpal yashraj yashvardhan yashvi yashwantrao yasin yasir yasmeen yathish yatin yatindra yatish
yeddula yedukondalu yellamma yellappa yerram yeshwant yeshwanth yesudas yewale yogananda yogender yogendra yogesh
yogeshwar yogeshwari yoginder yogini yogitha yograj yohannan yudhishthir yugal yugandhar yumnam yuvaraj yuvaraja
yuvraj zachariah zagade zaheera zahid zahida zahir zahoor zakir zala zalavadiya zareen zareena zarina zaveri zeba
zeenat zeeshan zende ziaul zope zubair zubeda zubin zulekha zulfikar zulfiqar
`;
