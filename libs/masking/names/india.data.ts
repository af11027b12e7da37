/** Given and family names of India, all regions and religions.
 * Written by hand, and in part chosen from the names of @faker-js/faker (MIT licence, © 2022 Faker)
 * and of random-indian-name (MIT licence).
 */
export const INDIA = `
isha ao jamir longkumer chhotu sonu deepu tinku rinku chintu golu kallu lallan pappi bittu titu ballu kalu ramdhari phoolmati phulmati sukhdei ramkali badrilal
aaarti aadarsh aadhishankar aadhya aadi aadidev aadinath aadit aaditya aadrika aagam aagman aagney aagneya aahna aahva
aakaanksha aakanksha aakarshan aakash aalok aamod aanand aanandaswarup aanandhi aanandinii aanchal aandal aanjaneya
aaradhya aaral aaratrika aarohi aarumugam aaruthira aarya aaryahi aaryan aasa aasha aashish aashna aashritha aasmi
aastha aatmaj aatmaja aatreya aavani aayush aayushmaan aayushman abani abdulgani abdulla abhaidev abhaya abhibhushpam
abhijat abhijit abhijnan abhik abhilash abhilasha abhimanyu abhinandan abhinandana abhinaya abhinivesh abhiram
abhirami abhirath abhiroop abhirut abhisar abhisyanta abiradhi aboobacker acaryatanaya achalesvara achalraj achari
acharjee acharya acharyanandana acharyasuta achintya achiraprabha achuthan achyut achyuta adak adamya adarsha adeep
adharshana adhav adheesh adhikary adhinarayana adhira adhiraj adhithyaprabha adhrit adiga adikavi adinarayana adinath
adisakthi aditeya aditya adityanandan adityanandana adnan adrija adripathi adrut advait advaya advik advika adwitiya
afreen aftab agalya agarwal agasti agastya agendra aghera aghosh agila agnaeyie agneya agnikaa agnimithra agnimitra
agniprava agnivesh agraj agrani agrata agrawal agrim ahalya aherwar ahilya ahire ahirwal ahirwar ahluwalia ahuja
aiborlang aijaz aishani aiyappan aiyar ajatashatru ajaykumar ajeet ajinkya ajit ajitabh ajith ajitha ajkhyat ajmil
akaash akalka akanksha akarsh akbar akhilesh akhtar akhtari akila akoijam akram akriti akroor akshainie akshaj akshan
akshara akshat akshata akshayakeerti akshit akshita akshobhya akula akyhielan alaap alagappan alagar alagarsamy
alagesan alamelu alankar aleem alim alisha allauddin alok alpa alpana alpesh alva amaan amanbir amandeep amaninder
amanjeet amanjit amanmeet amanminder amanpal amanpreet amanuday amanullah amanveer amanvinder amanwant amanwinder
amaranaath amaravathi amaravathy amardeep amaresh amarjeet amarjit amarnath ambadas ambalal ambalalbhai ambani ambar
ambarisha ambedkar ambekar ambigai ambikapathi ambud ambuj ameet ameya ameyatma amin amirdeswaran amish amisha amita
amitava amitesh amitosh ammini ammu ammukutty amodini amogh amoli amolika amraj amrapali amrik amrit amrita amritambu
amritlal amritpal amrusha amruta amrutbhai amrutha amte amudha amulaya amulya anaadi anagh anagha anakha anala anamika
anand ananda anandakumar anandalakshmi anandamayi anandan anandhi anandi anandini anandmoorti anang anant ananta
ananth anantha anantram ananyo anasooya anasuya anbalagan anbarasan anbazhagan anbu anchal andal andavar andhare anees
aneesh angad angada angadi angak angana anganaa angarika angee angmo aniket aniketh anil anila anilaabh anilabh
anilkumar animesh anindita anindya anirban aniruddh aniruddha anirudh anirudhh anirudhha anish anisha anishaa anishka
anitha anjaiah anjal anjali anjalika anjamma anjan anjaneya anjaneyulu anju anjum anjuman anjushree anjushri ankal
ankush anmol annadurai annamalai annapurnamma annarao anniruddha ansari anshika anshu anshul anshula anshuman antony
antriksa anubha anubhav anuhya anuja anuka anukrithi anumati anumega anumita anunay anup anupa anupama anupriya anura
anuraag anurag anurupika anusha anushree anushri anusuya anuttara anvay anvita anwar anwesha apang aparajita aparijita
aparna apeksha apinaya appala appalanaidu appalaraju appanna apparao appasaheb appaso appukuttan apsara apui aradhana
aradhya arati aravindakshan aravindan archa archan archit ardeshir ardra arghya arif arihan arihant arijit arindam
aritra arivazhagan arjun arjuna armaan armugam arnesh arockia arockiam arockiaraj arockiasamy arokiaraj arora arpana
arshad arshbir arshdeep arshia arshinder arshjeet arshjit arshmeet arshminder arshpal arshpreet arshveer arshvinder
arshwant arshwinder arti arul arulmozhi arulsyankar arumugam arun aruna arunachalam arundhati arunima arunkumar arushi
arvindbhai arya aryahi aryan aryanathan asan aseema asgar ashakiran asharani ashcharya ashfaq ashim ashima ashir
ashira ashirvad ashita ashlesh ashmit ashmita ashna ashnaa ashni ashok ashoka ashokan ashokbhai ashokkumar ashraf
ashray ashumu ashvath ashvin ashwani ashwath ashwathama ashwathy ashwatthama ashwini ashwinkumar asif asita askha
aslam aslesha asmee asmita asodariya assainar astha asuman asvathama aswad aswathanarayana aswathy aswin atanu ateet
athalia athar atharv atharva atharvan athervan athira athmaram atiksh atithi atmaja atmajyoti atman atmanand atmananda
atmaram atreyee atreyi atul atulya aurobindo aushi avadhesh avalok avani avanika avanindra avanish avantika avdhesh
avichal avik avika avinash aviral avishi avneet avnita avnitha avtar awadhesh awasthi awasti awhad ayukta ayush ayushi
ayushmati ayyanar ayyappan ayyappankutty ayyavu azad azeem azhagu azhar azharuddin azmin baala baalaaditya baalagopaal
baani babala babar babasaheb babita babji babli bablu babubhai babukutty babul babulal baburao babychan bachchan
bachubhai badal badgujar badhra badiger badri badrinath badriya badruddin bagaria bagchi bagdi bagul bagyawathi
bahuguna bahula baidehi baidya baijayanti baijnath baiju bairagi bairagya bairavi bairwa baitha bajirao bajoria bajpai
bakkiyam bakshi bakula balaaditya balachandra balachandran baladitya balagopal balagovind balaguru balakrishna
balakrishnan balakumar balamani balamohan balamurugan balan balaraju balaram balaraman balarao balasaheb balashankar
balasubramaniam balasubramanian balavan balbir baldeep baldev balendu balgopal balinder baljeet baljinder baljit
balkar balmeet balmiki balminder balpal balpreet balraj balram balu balveer balvinder balwan balwant balwinder bamang
bambhaniya bandana bandhu bandhul bandhura bandopadhyay bandyopadhyay baneet banerjee bangarraju bangaru bangera banhi
banik banita banjara bankar bankim bankimchandra bansi bansidhar bansilal bansode bansuri banteilang banu banwari
banwarilal bapat bapi bapurao barai baranwal barik barindra barkha barla barnali barot barthakur barua baruah barun
baruni barve basak basamma basant basanti basappa basavaiah basavaraj basavaraju basdev basfor basha basheer baskey
basumatari basumatary batliwala batra bauri bawihnem bedekar beena beeran beevi begam begum behera behl behram bela
bera besra bhaanumati bhaarati bhaasvan bhaaswar bhabani bhadauria bhadirathi bhadoria bhadra bhadrak bhadrakapil
bhadraksh bhadran bhadrashree bhadresh bhadresha bhagat bhagavaan bhagavathi bhagesh bhagirath bhagirathi bhagvan
bhagwan bhagwandas bhagwanrao bhagwant bhagwanti bhagwat bhagwati bhagyalakshmi bhagyashree bhagyashri bhairav
bhairavi bhakat bhakti bhalerao bhalla bhamare bhamhaghosh bhamhanand bhamini bhandare bhandari bhandarkar bhandary
bhandhavya bhanu bhanudas bhanumathi bhanumati bhanumitra bhanuprakash bhanuprasad bhanupriya bhanushali bharadwaj
bharatbhai bharati bhardwaj bhargav bhargava bhargavi bhartesh bhartia bharucha bhasin bhaskara bhaskaran
bhaskarapillai bhasvan bhaswar bhati bhatnagar bhattacharjee bhattacharya bhattacharyya bhattathiri bhatti bhaumik
bhausaheb bhave bhaves bhaveshbhai bhavik bhavika bhavin bhavini bhavna bhavnaben bhavsar bhavya bhawana bhawani
bhawanidas bhawna bheemappa bheemraj bheeshma bhide bhikaji bhikhabhai bhil bhilala bhilangana bhima bhimani bhimrao
bhimsen bhisham bhishma bhisma bhoi bhoir bhoj bhola bholanath bholu bhooma bhoomika bhoopat bhoopathi bhoopati
bhoopendra bhooshan bhooshit bhosale bhosle bhoumik bhowmick bhowmik bhoyar bhramar bhrigu bhudev bhudeva bhuiyan
bhujbal bhumika bhumin bhumindra bhunia bhupal bhupati bhupbir bhupdeep bhupen bhupendra bhupesh bhupinder bhupjeet
bhupjit bhupmeet bhupminder bhuppal bhuppreet bhupveer bhupvinder bhupwant bhupwinder bhushan bhushit bhutia bhuva
bhuvan bhuvana bhuvanesh bhuvaneshwar bhuvaneshwari bhuvaneswari biaklian biakzuala bibhuti bidhan bidyut bihari
biharilal bijal bijendra bijoyanada biju bikash bikram bikramjit bilimoria bilwa bimal bimla bindhu bindiya bindusar
binod binoy binu bipasha bipin biplab biradar birendra birjesh birju bishakha bishan bishnoi bishnu bishwajit biswajit
biswal biswanath bobade boddu bodhan bohra bommidi bomrel boopathi boopathy borade borah bordoloi borkar borse brahma
brahmaanand brahmabrata brahmaiah brahmananda brahmanandam brahmbhatt brahmdev brajendra brajesh bratati brijbhushan
brijesh brijlal brijmohan brinda buddhana budhil budhram bulbul bundela burade butchaiah byrappa cavery chaanakya
chaaruchandra chaaya chabra chacko chadda chadha chaganlal chahal chaitalee chaitali chaitan chaitanya chaitra chakma
chakor chakrabarti chakraborty chakradhar chakrapani chakravartee chakravarthy chakravarti chakravarty chakrika
chakshan chaman chamar chamaria chameli champaben champak champaklal chanakya chanchal chandak chandan chandana
chandani chandanika chandarmouli chandel chander chandhini chandi chandika chandini chandira chandra chandraayan
chandrababu chandrabhaga chandrabhan chandrabhushan chandradatt chandradev chandradhar chandragupt chandrahas chandraj
chandrak chandrakala chandrakant chandrakanta chandrakanth chandraketu chandrakin chandramani chandramathi
chandramauli chandramma chandramohan chandramouli chandran chandranath chandrani chandranshu chandrapal chandrappa
chandraprabha chandraprakash chandrasekar chandrasekaran chandrasekharan chandrasen chandrashekar chandrashekhar
chandraswaroopa chandravati chandresh chandrika chandrima chandru chandubhai chandulal chandy chaniyara channabasappa
channappa chanu chapal chapala charak charandas charanjeet charanjit charitrya charu charuchandra charudutta charulata
charulekha charumati charunetra charusmita charuvrat charvi chaten chatterjee chattopadhyay chatur chaturaanan
chaturanan chaturbhuj chaturvedi chaubey chaudhry chaudhuri chauhan chaurasia chaurasiya chavda chavhan chawla
chawngthu chellamma chellappa chellappan cheluvaraju chenchu chengaiah chennaiah cherian cheriyan cheshta chetan
chetana chetanaanand chethan chethana chetna chhagan chhaganbhai chhailbehari chhavi chhaya chhotelal chidaakaash
chidaatma chidambar chidambaram chidanand chidananda chidhatma chikkanna chilukuri chimanbhai chimanlal chinar
chinchkar chinmay chinmayanand chinmayananda chinmayi chinmoy chinna chinnaiah chinnamma chinnammal chinnappa
chinnasamy chinnaswamy chinnathambi chintamani chintan chintana chintanika chintav chintu chirag chiranjeet chiranjeev
chiranjeeve chiranjeevi chiranjib chirayu chitra chitradevi chitragupta chitraksh chitralekha chitrali chitramala
chitrangada chitranjan chittaranjan chittaswarup chittesh chitti chittibabu choden chokhani chopra choubey choudhari
choudhuri chougule chouhan chowdary chowdhary chowdhury chrirag chudamani chudasama chunilal chunmay chunnilal
cowasjee cyriac cyrus dabhi dabholkar dadabhoy dadarao dadasaheb daevi daevika dahale dahana dahiya dahyabhai daimary
daivasigamani daiwik daksh daksha dakshaben dakshata dakshayani dakshesh dakshi dakshin dakshinamoorthy dalbir daldeep
dalinder daljeet daljit dalmeet dalmia dalminder dalpal dalpreet dalui dalveer dalvi dalvinder dalwant dalwinder
damayanti damini damle damodar damodara damodaran danaiah dandak dandamudi dandapaani dandekar dange dangi darade
darius darlong darpana darpita darsha darshit darshwana daruka daruwala dasappa dasari dasharath dasharatha dashrath
dastur datta dattajirao dattaram dattatray dattatraya dattatreya dattu daulat davinder dayaamay dayaananda dayaanidhi
dayamayee dayanand dayananda dayanidhi dayanita dayaram dayasagar dayaswarup dcosta dcruz dcunha deb debabrata debajit
debarati debashis debasis debasish debasmita debbarma debdas debdulal debendra debjani debjit debnath debojyoti
debolina deeksha deekshaa deena deenabandhu deenbabdhu deendayal deepali deepan deepankar deepanshu deepashikha
deepdas deependra deependu deepesh deepshikha deeptanshu deeptendu deepthi deeptiman deeptimay deeptimayee deeptimoy
deeptimoyee deevakar dehabhuj dehury deka delna denzil deo deodhar deokar deol deonath deora deorao deore deori desai
desale deshmane deshmukh deshpande deshraj devabhai devadatt devadutt devagya devaiah devajyoti devak devaki devam
devanand devananda devanee devang devangana devangi devani devansh devanshi devar devaraj devarajan devarsh devarshi
devashish devashree devasree devassy devayani devdan devdas devdutt devesh deveshi deveshwar devguru devidas devika
devilal devinder devineni deviprasad devitri devkar devkinandan devmani devnath devpal devprasad devraj devrity
devvrat dewan dewangan deyaan dhaanyalakshmi dhairya dhakad dhakar dhali dhaliwal dhamale dhamecha dhameliya dhamija
dhanabalan dhanadeepa dhanalakshmi dhananad dhananjay dhananjaya dhanapal dhanapati dhanaraj dhanasekaran dhanashree
dhanashri dhandapani dhanesh dhaniram dhanishta dhanista dhankhar dhanpati dhanraj dhanu dhanuka dhanvin dhanya dharam
dharampal dharamveer dharamvir dharesh dharini dharitri dharmadev dharmaiah dharmaketu dharmalingam dharmaraj
dharmavira dharmesh dharmi dharmik dharmveer dharuna dhatri dhaval dhawal dhawale dhawan dhengle dhigana dhiman
dhinakaran dhiraj dhiraja dhiren dhirendra dhirpal dhiwyannshu dholakia dhondiba dhondiram dhondirao dhoot dhotre
dhriti dhruv dhruva dhumal dhureen dhwani dhyanam dhyanesh dhyaneshwar dibyendu digambar digambara digamber dighe
digvijay diksha dikshan dikshil dilanesh dilbag dilbir dildeep dileep diler dilinder dilip dilipbhai diliso diljeet
diljit dilmeet dilminder dilpal dilpreet dilshad dilveer dilvinder dilwant dilwinder dinakar dinakaran dinanath dinesh
dineshbhai dineshkumar dinkar dinpal dinshaw dipak dipali dipanjan dipankar dipashri dipen dipendra dipesh dipika
dipinder dipten diptendu dishita divaakar divakar divakaran divit divjot divya divyansh divyanshu divyendu divyesh
diwakar dkhar dmello dnyandev dnyaneshwar dobariya doddaiah dogra dohre dohtdong dolai doley dolkar doloi dolui donga
dongre doraiswamy dorjee dorji doshi draupadi drishya dristi drona druvan dsilva dsouza duarah dubashi dudhe dugar
duggal dulal dulali dulari dungdung durai durairaj duraisamy duranjaya durgadas durgadevi durgadutt durgaiah
durgaprasad durgesh durgeshwari durjaya durmada durugappa durvish dushyant dutt dutta dvimidha dwaipayan dwaipayana
dwaitha dwarka dwarkadas dwarkadhish dwarkanath dwijendra dwijesh dwivedi dyaus eapen eashan easwaran eekalabya eesha
eeshika eiravati ekaaksh ekachakra ekadant ekaksh ekalavya ekaling ekalinga ekambaram ekanga ekanthika ekaparnika
ekdant ekka eklavya eknath ektaa elakshi elamathi elamma elango elangovan elavarasan eldho eldhose elumalai
embranthiri enakshi eravati eregowda erisha esha eshaan eshana eshani eshita eshwardutt eshwari eswaramma eswaran
ezhil ezhilarasan ezhilarasi ezhuthachan fadnavis faiyaz faiz faiza faizal faizan fakruddin falguni fareed farha
farhana farheen farid farida farokh farzana fateh fayaz fernandes feroz feroze firaki firdaus firdous fiza framji
fulzele gaandhaari gaargee gaathaa gaayatree gabani gadariya gadde gadekar gadgil gadhavi gadhiya gadhvi gadia gadkari
gaffar gagan gagandeep gahlot gaidhani gaikar gaikwad gajaadhar gajabahu gajadhar gajagamini gajalakshmi gajanan
gajbaahu gajbhiye gajendran gajendranath gajera gajjar gajlakshmee gajpal gajra galande ganak ganaka ganapathi
ganapathy ganapati ganatra gandha gandhaa gandhali gandharaj gandhari gandharv gandharva gandhi gandhimathi ganesan
ganesh ganesha gangadhar gangadharan gangadutt gangaiah gangalal gangamma gangaprasad gangaraju gangaram gangesh
gangika gangmei gangopadhyay gangotri gangurde gangwar ganpat ganpati ganpatrao gargi garima garud gathika gatik gaura
gauraang gaurang gauranga gauri gaurika gaurikant gaurinandan gaurinath gaurish gaurishankar gautam gautama gautami
gavaskar gavit gawade gawali gawande gawli gayathri gayatri gayen geena geeta geetaben geetanjali geetha geethanjali
geethika geeti geevarghese gehlot gehna gemine gemini gera ghadge ghadiali ghanaanand ghanashyam ghandeep ghanendra
ghanshyam gharat gharshit ghatak ghatge ghodasara ghodke gholap ghorai ghorpade ghosal ghoshal ghuge ghule gidwani
gill ginminlun girase girdharilal giri giribala giridhar giridharan girija girijanandan girik girika girilal girindra
giriraaj giriraj girish girja girraj gita gitaben gitanjali gite gitika gnanasekaran gnanavel gobind gobinda godara
godbole godhani goenka gogoi gogula gohain gohel gohil gokhale gokila gokulnath goldar gole gomathi gondal gondaliya
gonsalves gopa gopaal gopal gopalan gopalbhai gopalrao gopan gope gopee gopi gopichand gopika gopikrishnan gopinath
gopinathan gorakhanatha gorakhnath gorantla gordhan gordhanbhai gosai gosain gosavi goshanraj goswamee goswami
gottipati gotum gour gouramma gouranga gourangi gourav gouresh gouri goutam goutham govardhan govinda govindan
govindankutty govindappa govindaraj govindarajan govindaraju govindasamy govindbhai govindini gowda gowramma gowri
gowrishankar gowshik gowtham gowthami greeshma grewal grover guchhait gudakesa gudakesha gudipati guha gujar gujjar
gujral gulab gulabrao gulam gulnaz gulshan gunalan gunaratna gunasekar gunasekaran gunasundari gunavati guneta gunjal
gunjan gunjita guntupalli gunvant gunvanti gupta guptha gurappa gurav gurbachan gurbax gurbir gurcharan gurdayal
gurdeep gurdeepak gurdev gurdial gurinder gurjar gurjas gurjeet gurjinder gurjit gurlal gurmail gurman gurmeet
gurminder gurmukh gurnam gurpal gurpreet gursewak gursharan gurtej gurudas gurudutt gurumurthy gurunath gurunathan
guruprasad gururaj gurusamy guruswamy gurveer gurvinder gurwant gurwinder gyanda gyanendra gyatso hadimani hait haldar
halder hamsini hamza hande hanita hanmant hansa hansaben hansaraj hansda hansdah hanshal hansika hansini hansraj
hanumaiah hanuman hanumant hanumantha hanumanthaiah hanumanthappa hanumantharao hanumantharaya haokip haradhan harbans
harbhajan harbir harcharan hardeep hardev hardial haresh hareshbhai haridas haridutt harihar hariharan harijan
harikrishna harikrishnan harikumar harilal harina harinakshi harinarayan harinath harinder harini hariom haripal
hariprasad haripriya hariram harisha harishankar harishchandra harishita harit harita haritha harjeet harjinder harjit
harkesh harkirat harman harmanpreet harmeet harmendra harmesh harminder harnam harnek harpal harprasad harpreet
harshadbhai harshal harshali harshavardhan harshika harshil harshini harshit harshita harshith harshitha harshul
harshvardhan harshwardhan harsith harteij harveer harvinder harwant harwinder hasanthi haseena hasmukh hasmukhbhai
hasmukhlal hastin hati hauzel havish hazari hazarika hazra hebbar heema heena heera heeralal hegde hema hemadri hemal
hemalatha hemali hemang hemanga hemangi hemanta hemanth hemaprakash hemaraj hemavatinandan hembram hemchandra hemendra
hemendu hemkanta henna heramba hetal hetalben hetvi hidayat himadri himani himank hina hinge hirabhai hiral hiralal
hiraman hirani hiranmay hiranmaya hiranya hiremath hiren hirendra hiresh hirpara hiten hitendra hiteshbhai hiwarkar
hmingthanga hnamte holkar homi honnappa hooda hormusji hosamani hoshang hrangkhol hridayesh hridaynath hridyanshu
hrishikesh hrithik hrithikesh hrydesh huchappa hukam humera husain hussainamma ibrahimkutty idhika idrees iftekhar
iftikhar ikbal ikram ilaben ilaiyaraja ilango ilangovan ilavarasi ilayaraja ilesh ilyas imchen imti imtiyaz inaaya
inamdar indeever inder inderjit indirani indra indradutt indrajeet indrajit indrakanta indrakshi indraneel indrani
indranil indravadan indrayani indresh indrina indubala indubhushan induj induja indukala indukant indukanta indumathi
indumati indumukhi induprabha indushekhar inesh ingale ingle inrani intezar ipsita iqbal irani iranna iravan iravati
iresh irom irshad ishan ishana ishani ishanvi ishika ishir ishpreet ishrit ishta ishver ishwar ishwarbhai ishwari
ishwarlal ishwarya israil iswar italiya ittiachan itty ittyavirah iyappan iyengar iyer jaat jaba jabbar jadeja
jagadeep jagadeesan jagadeesh jagadeesha jagadeeswari jagadish jagadisha jagajeet jagajeevan jagamohan jagan
jaganarayan jaganath jaganmohan jagannath jagannathan jagat jagatbehari jagathi jagatkishor jagatpal jagatprabhu
jagatprakash jagatveer jagbir jagdale jagdeep jagdev jagdish jagdishbhai jageshwar jaggi jaginder jagir jagjeet jagjit
jagjivan jagmeet jagminder jagmohan jagpal jagpreet jagroop jagruti jagtap jagtar jagveer jagvinder jagwant jagwinder
jahangir jahnavi jahnu jaideep jaidev jaikishan jaikumar jaimin jaimini jain jainil jaipal jaiprakash jaiprasad
jaipuria jairam jaishankar jaiswal jaithra jaitley jajodia jakarious jakhar jalaja jalbhushan jaldev jaldhar jalendu
jalpa jamatia jambhale jambhulkar jambulingam jameela jamila jamini jamir jamnadas jamshed janabai janak janaki
janakibhushan janakinath janakiram janakiraman janam janani janardan janardhan janardhana janardhanan janarthanan
janesh jangid jangra janhavi janki janmejay janmesh janvi japendu japesh jarnail jasani jasbir jasdeep jash jashan
jashith jashuben jasinder jasjeet jasjit jaskaran jaskirat jasleen jasmeet jasmin jasminder jaspal jaspreet jasraj
jasti jasveer jasvinder jasvir jaswant jaswinder jat jatav jatinder javas javed javeed javesh javid jawahar jawaharlal
jaya jayabalan jayaben jayachand jayachandran jayadeep jayadev jayaditya jayakrishnan jayakumar jayalakshmi jayalaxmi
jayamma jayani jayanta jayanthi jayanti jayantibhai jayantilal jayapal jayaprabha jayaprada jayaprakash jayaraj
jayaram jayaraman jayaseelan jayashankar jayashekhar jayashree jayashri jayasree jayasri jayasudha jayati jayawant
jaydeep jayendra jayeshbhai jayita jaypal jayprakash jayshree jayshri jaysukh jeejeebhoy jeetendra jeethesh jeetu
jeevakumar jeevan jeevana jeevanantham jeevika jeevitha jehangir jena jethalal jethwa jeyakumar jeyaraj jha jhalak
jhanvi jharna jhaveri jhawar jheel jhilmil jhuma jhuniya jhunjhunwala jhunna jigar jigna jigyasa jijabai jilesh jimuta
jinal jindal jinendra jinesh jintu jinu jishnu jiten jitender jitendra jitendrabhai jitesh jithin jitin jivana jivani
jivanta jivika jivin jnyandeep jnyaneshwar jobin joby jogesh jogeshwar jogi jogindar joginder jogindra joglekar jograj
johar johri jojo jokhu jomon josekutty joshi joshika joshita jossy jothi joute joydeb joydeep juber jubin juhi juily
junaid juneja jwalaprasad jyothi jyothsna jyotiben jyotika jyotiprakash jyotiranjan jyotirdhar jyotirmoy jyotis
jyotsana jyotsna jyotsnapriya jyrwa kaanchana kaashi kaavya kabra kachhadiya kachhap kadam kadambari kadambini kadir
kadu kailasam kailasben kailashben kailasnath kaimal kaishori kaivalya kajjali kajol kajri kakade kakadiya kakarla
kakkar kakoli kakoty kala kaladhar kalaiarasi kalaimani kalaiselvan kalaiselvi kalaivani kalan kalanath kalanidhi
kalathiya kalavathi kalavati kaleem kaliamma kaliammal kaliappan kalicharan kalidas kalika kalikesh kalimuthu kalinda
kalindi kalipada kalita kaliyamoorthy kaliyamurthy kaliyaperumal kalkin kallappa kallola kallolee kallu kalluri
kalokhe kalpak kalpana kalpanath kalpesh kalpini kalpita kalpitha kalra kalsi kaluram kalya kalyanasundaram kalyani
kamadev kamakshi kamakya kamala kamalakannan kamalakar kamalaksh kamalakshi kamalam kamalamma kamalbandhu kamaldeep
kamalesh kamalika kamalini kamaljeet kamaljit kamalkant kamalnath kamalnayan kamalpreet kamaluddin kamana kamaraj
kamat kamatar kamath kambli kamboj kamei kameshwar kameshwari kamika kamineni kamini kamla kamlaben kamlapati kamlesh
kamleshbhai kamna kamnika kamran kamta kanade kanagaraj kanai kanaiyalal kanak kanaka kanakamma kanakapriya kanakaraj
kanakaraju kanakpriya kananbala kanani kanaujia kanchan kanchana kanchi kandasamy kandaswamy kandpal kandulna kaneera
kanga kanhai kanhaiya kanhaiyalal kaniappan kanika kanimozhi kanishk kanishka kaniyar kanjibhai kanjilal kannaiah
kannamma kannammal kannan kannappan kanniappan kanojia kanoria kansara kantaben kanthamani kanthamma kanthi kanti
kantibhai kantilal kanubhai kanupriya kanuri kanwaljeet kanwar kapaali kapadia kapidhwaj kapilaben kapilashwa kapindra
kapirath kapoor kapse kapuriya karak karamjeet karamjit karan karande karanjit karbir kardeep kareena karinder
karishma karjeet karjit karkera karma karmakar karmeet karminder karmokar karna karnabhushan karnail karnajeet karnan
karnapriya karpal karpe karpreet karsanbhai kartheek karthiayani karthick karthik karthika karthikeya karthikeyan
karthyayani kartik kartikey kartikeya kartyayani karunakar karunakaran karunanidhi karuppaiah karuppasamy karuppusamy
karve karveer karvinder karwant karwinder kashibai kashif kashika kashinath kashiram kashish kashmir kashvi kashyap
kashyapi kasinathan kasirajan kasthuri kasturi kataksha katara kataria katariya kate kathiravan kathiresan kathirvel
kathit kathuria katoch katrak katyal katyayani kaul kaur kausalya kauser kaushal kaushalya kaustav kaustubh kausudhi
kavana kavika kavin kavinder kaviraj kaviya kawade kayaan kayal kayalvizhi kedar kedarnath kedia keertana keerthana
keerthika keerthinath keerti kejriwal kekala kelappan kelkar kelsy kempaiah kempegowda kerani kerketta kersi kesarkar
kesarwani kesavan kesavankutty kesavulu keshab kesharwani keshavan keshi keshika keshini keshri ketaki ketan ketana
ketanbhai ketkar keval kevat kewal kewat keya keyur khade khadeeja khagesh khaire khairnar khaitan khamkar khan
khandagale khandare khandekar khandelwal khanderao khanduja khanna khanra kharanshu kharas kharat kharbuli khare
kharkongor khatal khatik khatoon khatri khatun khedekar khedkar khemani khemchand khemka khemraj kheni kher khera
khetan khiladi khobragade khokan khokhar khongsai khongwir khopade khosla khote khubchandani khullar khundrakpam khunt
khurana khurshed khursheed khush khushboo khushbu khushi khushwant khyati kiash kikani kikon kimaayra kimaya kindo
kinjal kinkini kinnar kinshuk kintan kipgen kirankumar kirit kiritbhai kiritmani kirpal kirtan kirthika kirti
kirtibhushan kirtivallabh kisan kisanrao kishan kishanlal kishlaya kishor kishorbhai kishorekumar kishori kishun kisku
kocchar kochhar kochukunju kochumon kochuthresia kodanda kodandaram kohli koiri kokila kokilaben kolanji koley kolhe
koli kolli kolte komala komatireddy kondal kondapalli kondhare kondiba konidela konwar kopal koppula koradia koshy
kotadia kotaiah kotary kotecha koteswara koteswaramma koteswararao kotha kothandaraman kothari kothiya kotian
koundinya koushik kousik kovind koyal koyel kranthi kripa kripal kripanidhi kripasagar krishan krishanlal krishav
krishna krishnadas krishnadasa krishnaiah krishnakant krishnakanth krishnakumar krishnakumari krishnamma krishnamohan
krishnamoorthi krishnamoorthy krishnamoorti krishnamurti krishnankutty krishnapal krishnappa krishnaprasad krishnaraj
krishnarao krishnasamy krishnaswamy krishnaveni krishnavrinda krishnendu krithi krithik kritika krittika krunal krupal
kruthika kshama kshanika kshema kshipra kshiraj kshirsagar kshithi kshitidhar kshitij kshitija kujur kukadiya
kulandaivel kulbir kuldeep kuldev kuldip kulina kulinder kuljeet kuljit kulkarni kullayappa kulmeet kulminder kulpal
kulpreet kulveer kulvinder kulvir kulwant kulwinder kumar kumaran kumarasamy kumaraswamy kumaravel kumaresan kumari
kumawat kumbar kumbhar kumbhare kumkum kumre kumud kumuda kundan kunder kundu kunhalavi kunhali kunhamina kunhammed
kunhamu kunhi kunhiraman kunjabehari kunjali kunjamma kunjappan kunju kunjukrishnan kunjumol kunjumon kunjumuhammed
kuntal kunti kuppammal kuppan kuppusamy kuppuswamy kurhade kuriakose kurian kurmaiah kurmi kurup kusagra kushad
kushagra kushal kushali kushan kushboo kushwah kushwaha kusuma kusumakar kusumita kusumitha kuttan kuttappan kutty
kuttykrishnan laal labh laghari lahiri lahoti lai lailesh laishram lajni lakhan lakhani lakhbir lakhdeep lakhi
lakhinder lakhjeet lakhjit lakhmeet lakhminder lakhotia lakhpal lakhpreet lakhveer lakhvinder lakhvir lakhwant
lakhwinder lakra lakshaki lakshay lakshita lakshmaiah lakshmamma lakshman lakshmana lakshmanan lakshmi lakshmidhar
lakshmikant lakshmikanth lakshminarayan lakshminarayana lakshminarayanan lakshminath lakshmipathi lakshmipati
lakshmiraman lakshmishree lalaram lalbiaknunga lalchand lalduhawma lalhmangaiha lalhmingliana lalhmunmawia lalita
lalitaben lalitaditya lalitchandra lalitesh lalitha lalitlochan lalitmohan lalji laljibhai lalkaka lallan lallianzuala
lallu lalmani lalmuanpuia lalnunmawia lalremruata lalrinawma lalrinchhana lalrinmawia lalrinpuia lalrinpuii
lalruatfela lalsangzuala lalthanhawla lalthanmawia lalthanpuia lalthlamuana laltu lalu lamare landge lapang laskar
latha latheef lathika lathiya latika lavani lavanya laxman laxmibai laxmikant laxminarayan layana leelaben leelamma
leelavathi leelavati leelawati leena lekha lekshmi lele lepcha lhamo lhamu liaqat lijin lijo likesh likhitha lila
lilaben limaye limbani lingaiah lingala lingamurthy lingappa lingaraj lingaraju lipika lissy lochan lodha logambal
loganathan loganayaki logesh logeshwari lohar lohia lohit lohitashwa lohith lokanath lokanathan lokare lokbhushan
lokendra lokhande loknath lokpradeep lokprakash londhe longkumer lonkar lopamudra loukya loveleen lovepreet lukesh
luthra luvya lyngdoh maanasa maanika macchindra machhindra madaiah madangopal madanlal madanmohan madappa madasamy
maddineni madhab madhabi madhan madhava madhavan madhavi madhavikutty madhavrao madhubala madhuben madhughosh madhujit
madhukant madhukar madhuksara madhulata madhulika madhumalati madhumati madhumita madhumitha madhuparna madhur madhuri
madhurima madhushri madhusudan madhusudana madhusudhan madhusudhana madiwalar magan maganbhai maganlal magesh mahabahu
mahabala mahabali mahaddev mahadeva mahadevan mahadevappa mahadevi mahadik mahadu mahajan mahale mahalingam mahamati
mahant mahanta mahanty mahapatra maharana maharanth mahasvin mahasweta mahato mahaveer mahavir mahboob maheboob
maheepati mahek mahendra mahendrabhai mahendran mahesh maheshbhai maheshi maheshkumar maheshwar maheshwari maheswar
maheswaran maheswari maheta mahfooz mahika mahima mahinder mahipal mahipati mahish mahitha mahto mahua maibam maithili
maiti maitra maitreya maitreyee maitreyi maitri maity majhi majumdar majumder makarand makhan makhanlal makhija makkar
makshi makvana makwana malaiappan malakar malarvizhi malathi malati malavika malekar malhar malhari malik malini
malkit mallah mallaiah mallappa mallesh mallesham malleshappa malleswara malleswari malliga mallik mallika
mallikarjuna mallikarjunappa mallya maloo malpani malsawma malsawmtluanga malti malusare malviya mammad mammootty
manabendra manali manana manasa manash manasi manav manavendra manbir manchanda mandaakin mandakini mandava mandavi
mandeep mandhatri mandlik mandloi mandodari maneet maneka manendra mangaiah mangal mangalya mangamma mangesh
mangeshkar mangilal mani maniar manibhai manibhushan manickam manideepa manidhar manigandan manik manikandan manikanta
manikantan manikanth maniklal manikrao manikya manikyam manilal manimala manimaran manimegalai maninder manindra
maniram manisha manishankar manitha manivannan manjamma manjari manjeet manjhi manjika manjinder manjira manjit
manjuben manjughosh manjula manjulaben manjunatha manjusha manjusri mankad manmayi manmeet manminder manmohan
manoharan manoharlal manoj manojkumar manonmani manoop manorama manoranjan manpal manprasad manpreet mansi mansukh
mansukhani mansukhbhai mansukhlal mansuri manu manubhai manuraj manushri manveer manvendra manvi manvinder manvir
manvit manwant manwinder manyu maragatham marak marandi marar marathe maravi mareechi mariamma mariammal mariappan
marimuthu mariyappa mariyappan markam markandeya marotirao martand maru marudeva marudhamuthu marut maruthupandi
marwah mascarenhas masood matadin matanga matangi mathai mathew matheysh mathivanan mathiyalagan mathukutty mathura
matin matsendra maulik mausam maushmi mausumi mavani mawlong mayadevi mayandi mayani mayekar mayengbam mayilsamy
mayoor mayuresh mayuri mazumdar mazumder medha medhansh medhi meena meenaben meenakshi meenakshikutty meenakumari
meenal meenambal meenatchi meeta megha meghana megharaj meghdutt meghna meghnad meghnath meghraj meghwal megraj mehaan
mehak meher mehernosh mehmood mehnaz mehndiratta mehra mehraj mehrotra mehtab mehul meitei memon menaka menezes menka
menon mercykutty meshram mewada mewalal mhaske mhatre midya mihir mihirkiran mikesh milind mimansa minakshi minal
minati minaxi minesh minj minz mirchandani mirza mishra mishti misra misri mistri mistry mital mitali mitansh mitesh
mithil mithilesh mithlesh mithran mithu mithun mittul mitul modak modha mody mohan mohana mohanambal mohanan
mohanankutty mohanapriya mohanbhai mohandas mohanish mohankumar mohanlal mohanraj mohanram mohanta mohapatra mohin
mohinder mohini mohisha mohita mohite mohsin moideen moideenkutty moidu moin moinuddin moirangthem moitra mokal
mokashi mokshith mollah momin monali monalisa mondal monga monika monish monu mookaiah mookan mookkammal moolchand
moorthi moorthy morad morarji morarka motafram motilal moumita mounika mourya mousumi mranalini mridul mridula
mrigalochan mriganayani mrigank mriganka mrigankmouli mrigankshekhar mrigendra mrigesh mrinal mrinalini mrinank
mrinendra mrinmoy mritul mrityunjay mrityunjoy mrtyumjaya mrudula mrunal mrunali mrunalini mudaliar mudassir mudgal
mudit mudita mudrika muduli mugdha muhammed muhammedkutty muivah mujawar mujeeb mukesh mukeshbhai mukeshkumar mukherji
mukhopadhyay mukhtiar muktanand mukul mukund mukunda mukundan mulani mulay mulchand mule mulla mullick mumtaz munawar
munda munde mundhra mundra muneer munesh mungekar mungra muniammal muniappan munikrishna munir muniraj muniraju
munirathinam munirathnam munisamy muniswamy muniyamma muniyandi muniyappa munna munnalal munni munusamy mupparaju
muralidhar muralidhara muralidharan muralikrishna murari murarilal murli murlidhar murmu murtaza murthi murthy
murugaiah murugaiyan muruganandam murugavel murugesan murugeshan musale mushahary mushtaq muskaan muskan mustakim
musthafa muthaiah muthamma muthammal muthiah muthu muthukrishnan muthukumar muthukumaran muthulakshmi muthuraj
muthuraman muthusamy muthuselvi muthuswamy muthuvel muzaffar muzammil mylsamy mythili naagdhar naagendra naagesh
naagpal naagpati naagraj naakesh naayantara nabakumar nabanita nabeesa nabendu nabhi nabhoj nabhomani nachammai
nachhatar nachiappan nachiket nachiketa nachimuthu nadaf nadeem nadeen nadeesh nadkarni nafeesa nafisa nagabhushan
nagabhushana nagabhushanam nagaiah nagalakshmi nagamani nagamma nagammal naganna nagappa nagappan nagaraja nagarajan
nagaraju nagarathinam nagarathna nagaratna nagare nagarkar nagdhar nagendra nagendran nagendrappa nagesh nageshwar
nageshwara nageshwaran nageswara nageswararao nageswari nagma nagpa nagpal nagrale nahak nahar naheed naicker naik
naikwadi naimish naina naini nainika nair naishadha naiya nakhraj nakrani nakshatra nakul nalawade nalika nalin
nalinaksh nalini nalinikant nallamothu nallamuthu nallasamy nallathambi namarao namasivayam nambeesan nambiar
namboodiri namboothiri namdeo namdev namgyal namish namit namita nampui namya nanasaheb nanda nandak nandakishor
nandakishore nandakumar nandamuri nandan nandana nandapal nandha nandhakumar nandhini nandin nandish nandita nanditha
nandkishor nandkishore nandkumar nandlal nandy nanhe nanjamma nanjappa nanjegowda nanjundaiah nanjundan nanjundappa
nanjundaswamy nankani nanku nanu nanubhai naorem naoroji naqvi narahari narain naranbhai narasaiah narasamma narasappa
narasimha narasimhaiah narasimhalu narasimhamurthy narasimhan narasimhappa narasimharao narasimhulu narayan
narayanamma narayanamurthy narayanankutty narayanappa narayanasamy narayanaswamy narayandas narayani narayanrao
narendra narendranath nareshbhai nareshkumar nargis narhari nariman narinder narke narmad narottam narottambhai narsi
narsimha narsimhulu narsing narsingrao nartan nartana narzary naseem naseer nasim nasir naskar nasreen nasrin nataraj
nataraja nataraju natasha nateshwar nath nathan nathu nathulal nathuram natraj natubhai natvarbhai natvarlal natwar
natwarlal naushad nautiyal navamani navaneesh navaneeta navashen navbir navdeep naveena naveenkumar navendu navinbhai
navinchandra navinder navjeet navjit navjot navmeet navminder navneeth navneetha navnit navpal navpreet navrang
navratan navveer navvinder navwant navwinder navya nawab nawal nawalkishor nawaz nayan nayana nayanaben nayanika
nayantara nayar nayek nazeer nazia nazim nazir nazma nazneen nedumaran neela neelabh neelabja neelakandan neelakanta
neelakantan neelakanth neelakshi neelamani neelambar neelambari neelambuj neelamma neelanjana neelaveni neelesh
neelgreev neelima neelkamal neelkant neelkanth neelofar neelotpal neena neera neeraja neeru neethu neeti neetu negi
nehal nehru neihsial nemade nemai nemichand neogi nerurkar neshu netam nevatia neysa ngangom ngullie nibodh nidhish
nigam niharika nihira nikalje nikam niket niketa nikhat nikhila nikhilesh nikhita nikhitha nikita nikunj nilabh
nilanjan nilanjana nilax nileshbhai nilima nilofer niloufer niloy nimai nimbalkar nimeesha nimesh nimish nimit nimkar
nimmy ninaad ninad ningombam ningthou ningthoujam nipun niraj niraja nirajit nirali niramay niramitra niranjan
niranjana nirankar nirav nirbhay nirdhar nirek nirgranth nirish nirmal nirmalendu nirmalkar nirmalkumar nirmay nirmayi
nirmit nirupa nirupam nirupama nirvan nirved nisar nishad nishakant nishakar nishanth nishar nishchal nishesh nishi
nishikant nishikanta nishikar nishil nishinath nishit nishita nishith nishitha nishithini nishkarsh nishok nishtha
nisyaanthan nita nitaben niteesh nitha nithin nithish nithya nithyanandam nitika nitya nityanand nityananda nityanta
nityasundar nivas nivedita niveditha nivetha nivriti nivrutti niyati niyaz nizamuddin nokhelal nongkynrih nongrum
nongthombam noopur noorjahan noorjehan norbu noushad nowroji nridev nripendra nripesh nupur nutan obaiah obalesh
oberoi obulesu odedara oinam ojasvi ojaswini ojayit ojha omana omanand omesh omeshwar omisha omkareshwari omkarnath
ompal omprakash omprasad omswarup omveer onella onkar oojam oommen ooranna oorja oorjit oormila oraon orpita oswal
ouseph ovhal ozukum pachauri pachuau padhi padhy padhye padimni padmabandhu padmadhar padmaj padmaja padmakalyani
padmakant padmakar padmakshi padmal padmalochan padmanabh padmanabha padmanabhaiah padmanabhan padmapani padmapriya
padmavathi padmavati padmayani padmesh padminish padsala padwal pagare paghdar pahuja pahwa paidiraju paily pakhi
paladugu palak palande palani palaniammal palaniappan palanisamy palaniswamy palanivel palaniyappan palash palekar
palit paliwal palkar pallab pallabi pallav pallavi pallavini panara panav panchali panchani pandey pandhari
pandharinath pandi pandiammal pandian pandiarajan pandiselvi pandita pandiyan pandurang panduranga pandurangan
panduranrao pandya paneerselvam panicker panigrahi panikkar panja panjwani pankaja pankajan pankajeet pankhuri
pannalal panneerselvam panner pannerselvam pansare panseriya panshul pansuriya papaiah papamma papiya pappachan pappan
pappu papri parab paramanik paramartha paramasivam paramasivan paramesh parameshwar parameshwara parameshwari
parameswaran parameswari paramjeet paramjit paramjyothi paran paranjape paranjay paranjothi paranjpe parantap
paranthaman parashar parashuram parasmal parasmani parasram paravi parbati parbir pardeep pardeshi pareek parees
pareshbhai pargat paria pariat parida paridhi parighosh parihar parijat pariket parikh parikshit parimal parimala
parina parinaaz parinder parindra parineeta parineetha paritosh parjeet parjit parmanand parmanik parmeet parmesh
parmeshwar parminder parmod parni parnika parpal parpreet parshuram parsottambhai partap parthasarathi parthasarathy
parthiban parthiv parui parukutty parul parulben parvani parvateshwar parvathamma parvathi parvathy parvati
parvatinandan parveen parveer parvesh parvez parvinder parwant parwinder pashunath pashupati pasupathi pasupuleti
paswan patag patankar patel pathan pathania pathare pathrose pathumma pathummakutty patidar patil patkar patle
patnayak patoj patole patoliya pator patra patro patwa patwardhan paulose pauravi pavana pavanaj pavani pavankumar
pavanputra pavansut pavithra pavithran pavithritha pawara payel pechiammal pechimuthu peddaiah peddireddy pednekar
peerzada pegu pehlaj pema pendse pentaiah peraiah percy periasamy periwal periyakaruppan periyanayagam periyasamy
perumal perumalsamy pestonji phadke phadnis phadtare phalak phalgun phalguni phalke phani phanibhushan phaninath
phanindra phanindranath phatak philipose phogat phool phoolan phoolchand phoolendu phoolmati phukan phule phulmati
phulwa phunchok phuntsog piara pichaiah pichaimuthu pilla pillai pillay pinakin pingale pingle pinki pinku pinky pisal
pise pisharody pitambar pitchaiah pitchammal piyali piyush pochkhanawala poddar podder podiyan poduval polaiah
polavarapu pongener ponkiya ponnaiah ponnala ponnamma ponnammal ponnan ponnappa ponnappan ponnusamy ponnuswamy ponraj
poojari poojary poojitha poonacha poonam poongodi poongothai poonish poonkodi poorbi poorineeta poornachandra poornima
poorvaganga poosamani popat popatbhai porwal potdar pothula pothuvaal poulose powar prabakaran prabal prabhakara
prabhakaran prabhanjan prabharoopa prabhas prabhati prabhav prabhavathi prabhavati prabhjot prabhjyot prabhrithi
prabhudayal prabir prabodh prabodhan prachet prachi pradarsh pradeepkumar pradeepta pradhan pradhyot pradhyumna pradip
pradipta pradnesh pradnya pradyumna pradyun praful prafula prafulchandra prafulla pragalbha pragnesh pragya prahalad
prahlad prajakta prajapat prajapati prajesh prajin prajit prajna prajval prajvala prajwal prakasam prakashan
prakashbhai praket prakhar prakrit prakruth prakruti prakul pralhad pramada praman pramanick pramanik pramath prameela
pramesh pramila pramit pramiti pramodan pramodkumar pramsu pramuditha pran pranaali pranab pranad pranal pranali
pranathi pranati pranay praneet praneeth pranesh pranet praney pranit pranita pranith pranjal pranjali pranjivan
prannath pranshu pransu prapthi prapti prasad prasanna prasannakumar prasanta prasata praseeda prasenjit prashansa
prashanth prashanti prashobh prashray prasiddhi prasoon prassana prasun prasutha pratap prateeksha prateet prathamesh
prathap pratheep pratheesh prathibha prathik prathima prathitha prathmesh prathysha prathyusha pratibha pratiksh
pratiksha pratip pratish pratishtha prativ pratosh pratush pratyaya pratyus pratyush pratyusha pravan praveena
praveenkumar praveer pravesh pravin pravina pravinbhai pravinchandra pravit prayaathi prayadarshi prayag preetam
preetha preethi preethika preetidutt preetish preetiwardhan preity premal premalatha premanand premchand premji
premkumar premlata premnath premwati prerana prerita presanna pretvan preyasi prina prineet prinita prisha prita
pritam pritesh prithi prithipal prithish prithu prithvi prithvijaj prithviraj privrata priya priyabrata priyadarshan
priyadarshi priyadarshini priyadarsini priyaka priyal priyala priyam priyamvada priyanshi priyanshu priyanvad
priyaranjan priyatha priyesh prodyut prosenjit protima pruthivi pruthvi pruthvij pruthviraj pujar pujari pujita pujya
pukhraj pulak pulakitha pulamte pulikesi pulkit pullaiah punamchand pundarik puneet puneeth punekar punia punit punita
punjabhai punnoose punya purab purahan purajit puran purandar puranjay puranmal purkait purkayastha purnachandra
purnendu purnima purohit purshottam purujit purumitra purushotham purushothaman purushottam purva purvaja purvi pusan
pusapati pushkal pushkar pushkara pushpaben pushpad pushpaj pushpak pushpakar pushpaketu pushpalata pushpalatha
pushpanjali pushparaj pushpavalli pushpendra pushpesh pushpita pushpitha pushthi pushti puskara puspa puthenpurackal
puthran puttamma puttappa puttaraju puttaswamy pyare pyarelal pyne qamar qasim qazi quraishi qureshi raahi raakhi
raashi rabari rabha rabidas rabindra rabindranath rachana rachappa rachit rachita radadiya radha radhakrishna
radhakrishnan radhamani radharani radhesh radheshyam radhey radheya rafeeq rafi rafik rafiq rafique rageshwari
rageswari raghava raghavankutty raghavendra raghavendran raghavulu raghbir raghu raghubir raghunandan raghunath
raghunathan raghupathi raghuram raghuraman raghuvanshi raghuveer raghuvir raghvendra ragini rahate raheja rahi rahim
rahmath rahul rai raichand raikwar raina rais raivata rajagopal rajagopalan rajak rajakumar rajakumari rajal
rajalakshmi rajalaxmi rajalingam rajamani rajamanickam rajamma rajammal rajan rajaneesh rajanigandha rajanikant
rajanna rajappa rajappan rajarajan rajaram rajaraman rajarathinam rajasekar rajasekaran rajasekhar rajashekar
rajashekhar rajashree rajashri rajasi rajasree rajasulochana rajathi rajavel rajbahadur rajbala rajbhar rajbir
rajbongshi rajdeep rajdev rajeevan rajender rajendra rajendran rajeshbhai rajeshkumar rajeshvari rajeshwar rajeshwari
rajeswaran rajeswari rajgopal rajgure rajguru rajinder rajini rajinikanth rajisha rajit rajiv rajjab rajjeet rajjit
rajkhowa rajkishor rajkishore rajkumar rajkumari rajlakshmi rajlaxmi rajmani rajmeet rajminder rajmohan rajnath
rajneesh rajnikant rajnish rajpal rajpati rajpoot rajpreet rajpurohit rajshekhar rajshree rajshri rajubhai rajveer
rajvi rajvinder rajvir rajwade rajwant rajwar rajwati rajwinder rakesh rakhee rakkammal rakkappan rakshan rakshit
rakshita rakshith rakshitha raktakamal raktima ralte ramaa ramaben ramachandraiah ramachandrappa ramadas ramadeep
ramadevi ramadhar ramadoss ramadut ramaiah ramakant ramakanta ramakanth ramakka ramakrishnan ramalakshmamma
ramalakshmi ramalingaiah ramalingam ramamoorthy ramamurthy ramana ramanaiah ramanamma ramanan ramanand ramananda
ramanathan ramanbhai ramanbir ramandeep ramani ramanika ramaninder ramanjaneyulu ramanjeet ramanjit ramanmeet
ramanminder ramanna ramanpal ramanpreet ramanuj ramanuja ramanujam ramanujan ramanveer ramanvinder ramanwant
ramanwinder ramappa ramar ramasamy ramashankar ramashray ramasubramanian ramaswamy ramathilagam ramautar ramavtar
ramayya rambabu rambha rambir ramchander ramchandra ramdas ramdeep ramdhari ramdulari ramegowda ramesh ramesha
rameshan rameshbhai rameshkumar rameshwar rameshwari rameswar ramila ramilaben raminder ramit ramita ramjanam ramjeet
ramji ramjit ramkali ramkishan ramkishor ramkishore ramkumar ramlal rammeet ramminder ramnarayan ramnaresh ramnath
rampal ramprakash ramprasad rampreet rampyari ramrati ramsakhi ramsevak ramswaroop ramulamma ramulu ramvati ramveer
ramvinder ramvir ramwant ramwinder rana ranade ranadhira ranajay ranajit ranak ranawat ranbir ranchhodbhai randeep
randhawa randheer randhir rane ranesh rangaiah rangamma rangan ranganath ranganathan ranganayaki rangappa rangarajan
rangaraju rangarao rangasamy rangaswamy rangila rangnath raninder ranita ranjana ranjanben ranjani ranjay ranjeet
ranjeeta ranjini ranjit ranjita ranjitha ranjithkumar ranjiv ranka ranmale ranmeet ranminder ranpal ranpariya ranpreet
rantidev ranveer ranvijay ranvinder ranwant ranwinder raosaheb raphael rasal rasappan rasbihari rasesh rasheed rashi
rashid rashida rashmika rasik rasika rasikbhai rasiklal raskar rasmaru rasool rasraj rasul ratanlal rateesh rathaur
rathin rathinam rathinasamy rathinavel rathna rathnakar rathnam rathnamma rathour rathva rathwa ratilal ratilalbhai
ratinderpal ratish ratna ratnabhu ratnakar ratnakumar ratnali ratnam ratnamala ratnanidhi ratnaparkhi ratnesh ratri
ratul raturi raudra raushan rautela raval ravali ravana raveena raveendra raveendran ravi ravichandra ravichandran
ravikant ravikanth ravikiran ravikumar ravinandan ravindar ravinder ravindran ravindranath ravinshu raviraj ravisankar
ravishankar ravisharan raviteja ravjibhai ravunni rawal rayapati raychaudhuri rayirth rayudu razak razia razzak reang
reddy redkar reena reeta reetika reetu reetul reghu rehan rehana rehman reji rejimon rekhaben remya rency renesh
rengarajan rengasamy rengma renit renjith reshma reshmi reshu resna revanna revant revanth revathy revati reyansh rhea
ribadiya riddhi ridhima ridit rigved rigzin rikin rima rimjhim rina rinchen rinki rinku ripudaman rishab rishav
rishika rishikesh rishima rishit rishita rishvanjas riswan rita ritabrata ritesh rithik rithika rithish rithwik ritik
ritish ritujeet ritul rituparna rituraj ritvik ritwik rivan riya riyaj riyas riyaz rizwan rizwana rkhvan rochan rohak
rohan rohana rohidas rohilla rohiniraman rohinish rohira rohit rohita rohitashwa rohra rohtas romila romir ronak ronav
rongmei ronith ronsher roopa roopali roopam roopchand roopesh roopitha rosamma roshan roshana roshanlal roshini roshni
routray roy roychoudhury roychowdhury rubina rucha ruchika ruchir ruchira ruchita rudra rudraiah rudraksh rudramma
rudramurthy rudrani rudrappa rudresh ruhan ruhani rujul rukhmani rukhsana rukhsar rukkumani rukmani rukmin rukminesh
rukmini rumpa rungta rupak rupal rupam rupang rupareliya rupashi rupashri rupendra rupeshwar rupika rupin rupinder
rushabh rushang rusheek rusheel rushikesh rushil rustam rustom rustomji ruta rutajit rutesh rutuja rutujit rutva
rutvij rutvik rwiju rynjah saakaar saanjh saanvi saarang saatatya saatvika sabal sabale sabarinathan sabeena sabhajit
sabhaya sabir sabita sabitha sabnis sabrang sabrina sabyasachi sachan sachchidanand sachchit sachdev sachet sachetan
sachh sachidanand sachidanandam sachin sachint sachish sachisth sachit sachita sadabindu sadaf sadaiyan sadajit
sadanand sadanandan sadashiv sadashiva sadasivam sadavir saddam saddhan sadgati sadgun sadguna sadhan sadhana
sadhasivam sadhika sadhil sadhin sadhna sadhu sadhuj sadhukhan sadhvi sadiksha sadiq sadiva sadru safdar saffar safia
sagardutt sagarika sagir sagma sagni saguna sagurik saha sahadev sahaj sahaman sahana sahani sahanj saharan saharsh
sahasan sahasanu sahasin sahaskrit sahasra sahasrad sahastrabahu sahastrajit sahasvat sahasya sahat sahaujas sahavan
sahaya sahayu sahdev saheli sahen sahendra sahishnu sahisht sahith sahithi sahney sahni sahodar sahoj sahojit sahor
sahovan sahukar sahuri saibaba saibya saicharan saidalavi saidulu saif saifuddin saikat saikia saikiran saikrishna
sailaja sailesh sailo sainaba saini saiprasad saira sairam saiteja saithalavi saiyad saiyed sajal sajan sajeev sajesh
saji sajid sajida sajili sajith sajitha sajitvan sajiv sajiva sajjan sajni sakal sakaleshwar sakariya sakash saket
sakharam sakhi sakina sakkarai sakpal sakshum sakthi sakthivel sakuntala sakunthala saldanha saleem saleema salgaonkar
salian salikram salil salma salokhe saloni salunke salvekar salvi samabashiv samaddar samaira samajas samaksh samal
samalya samanta samantaray samantha samanvita samanyu samarajit samarendra samaresh samarjit samarth samarthya
samarvir samavart sambaiah sambamurthy sambasiva sambasivam sambasivarao sambath sambha sambhaji sambhajirao sambhu
sambit sambodh samdarshi samedh sameeksha sameena sameep sameer sameera samen samendu samesh samhit samhita samiappan
samidh samidha samik samikannu samiksh samiksha samin samir samiran samit samita samiul sammad sammat sammud samodh
sampa sampat sampath sampathkumar sampatrao sampavan samprad samprati samprit samraj samranpal samrath samridh
samruddhi samudra samuel samundar samuthiram samvar samyukhta samyuktha sanag sanal sanas sanat sanatan sanath sanay
sanchali sanchari sanchaya sanchit sanchita sandesh sandhya sandip sandipan sanger sanghamitra sanghavi sanghvi sangir
sangitaben sangle sangma sangod sangram sangtam sanhata sania sanika sanisth sanivesh saniya sanjay sanjaybhai
sanjaykumar sanjeeb sanjeeva sanjeevaiah sanjeevamma sanjeevappa sanjeevi sanjeevni sanjib sanjit sanjith sanjiv
sanjivini sanjog sanjoli sanjoy sanju sanjukta sanjula sanjval sanka sankar sankaraiah sankarammal sankaran
sankaranarayanan sankarsana sanket sankil sannath sannidhi sanobar sanoj sanoja sanshray sanshubh sant santan santanak
santanu santatey santavir santhakumar santhakumari santhal santhamma santhanakrishnan santhanam santhi santhosh
santhoshi santhoshkumar santlal santosh santoshi santoshkumar santra santram santu sanug sanurag sanvah sanvar
sanvaran sanvarth sanvi sanvrit sanwariya sanyal sanyam sanyat sanyukta sapan saparna saparyu sapkal sapkale sapna
saprathas sapre saprem saptajit saptanshu sarabjeet sarabjit sarada saradamma saradha saraf sarag sarakshi sarala
sarama saramay saramma sarana sarang saransh saranya saraogi sarasa sarasamma sarasi sarasvan sarasvat sarasvati
saraswathi saraswathy saraswati sarat sarath sarathi saravanakumar saravanan sarayu sarbesh sarbir sarbjeet sarda
sardeep sarder sardesai sareen saren sargam saril sarin sarinder saring sarish sarisha saritha sarjeet sarjit sarju
sarkar sarla sarma sarmah sarmeet sarmila sarminder sarmistha sarngin sarode saroja sarojamma sarojin sarojini sarpal
sarpreet sartaj sarthak saruh sarup sarva sarvad sarvadev sarvadharin sarvag sarvahit sarvaiya sarvajit sarvak
sarvambh sarvan sarvang sarvashay sarvavas sarveer sarvendra sarvesh sarvin sarvinder sarwan sarwant sarwar sarwinder
sasane sasatya sashang sashanth sasheal sashi sashwat sasi sasidhar sasidharan sasikala sasikumar sasmal sasmit
sasmita saswata saswati sasyak satadev satamanyu satanand satapathy satarupa satav satayu satbir satdeep satejas
satendra satesh sathasivam sathaye sathe satheesh satheeshkumar sathi sathindar sathish sathishkumar sathiya
sathiyamoorthy sathyamoorthy sathyamurthy sathyan sathyanarayana sathyanarayanan sathyaraj satinath satinder satindra
satish satishkumar satjeet satjit satkar satkart satkartar satmeet satminder satnam satnami satpal satpathy satpati
satpreet satpute satrajit satram satruijt sattat satvant satvat satveer satvik satvinder satwant satwinder satyabrata
satyadarshi satyadeep satyadev satyajeet satyajit satyak satyamurty satyanand satyanandam satyanarayan satyanarayana
satyapal satyaprakash satyaprasad satyarat satyavan satyavathi satyavrat satyawan satyayu satyen satyendra satyesu
sauanand saubal saubhadra saubhag saudamini saudeep saugat saujas saumen saumil saumit saumitra saumya saunak saurav
sauri saurjyesh sauvan savaliya savani savir savit savita savitaben savitendra savitha savithramma savithri savitri
savitribai sawai sawan sawarkar sawhney sawian sayali sayamma sayan sayani sayantan sayantani sayeed sayooj sayuj
sayyad sayyed seduka seenivasan seeta seetaram seetha seethalakshmi seethamma seetharam seetharaman sehgal sehrawat
sejal selladurai sellammal sellamuthu selvakumar selvakumari selvam selvamani selvan selvaraj selvaraju selvarani
selvi semwal semy senajit senapati sengar sengupta senthamarai senthilkumar senthilnathan senthilvel seshadri
seshagiri seshaiah seshamma seshan seshvar seth sethi sethia sethna sethu sethuraman sevaram sewak shaan shaarav
shabana shabar shabbir shabnam shachi shadakshari shafali shafi shafiq shahalad shahana shaheen shahid shahida shahin
shahnawaz shahnaz shahrukh shaik shail shaila shailaja shaildhar shailen shailender shailendra shaili shailja shaina
shaista shajahan shaji shakeel shakeela shakil shakila shakir shaktidhar shaktik shakuni shakunt shakuntala shakya
shalabh shalaka shalang shaligram shalik shalin shalina shalmali shalok shalu shama shamak shamakarn shamala shambhavi
shambhu shambhunath shami shamik shamim shamima shamita shampa shamshad shamsher shamsuddin shamsudheen shanasa shanay
shanaya shanbhag shankar shankaran shankarappa shankarbhai shankari shankarlal shankarrao shankarshan shankdhar
shanker shankh shankhapani shankhdhar shankhi shankhin shankir shanmuga shanmugam shanmugan shanmugapriya
shanmugasundaram shanmugavel shant shantabai shantaben shantam shantamma shantanav shantanu shantaram shantarao
shantha shanthamma shanthi shanti shantibhai shantidev shantilal shantinath shantiv shanvi shanyu sharada sharadamma
sharadha sharafat sharanjit sharanya sharat sharatchandra sharath sharda shardaben shardul sharif sharifa sharma
sharmila sharmin sharmishtha sharmistha sharna sharu sharvani sharvari sharvarish shashee shashi shashibala
shashibhushan shashidhar shashidhara shashidharan shashikala shashikant shashikanth shashikar shashikiran shashikumar
shashin shashini shashipushpa shashish shashishekhar shashrvat shashwat shasvat shaswati shatish shatishay shatrughan
shatrunjay shauchin shaukat shaunak shaurav shauri shaurya shavas shayamali shazia shee sheeba sheeja sheela sheena
sheetala sheethal shefali shefalika shehnaz shejali shekar shekarappa shekharan shekhawat shelar shelke shende shenoy
sheoraj sher sherin sherpal shesanand sheshdhar sheth shettigar shevar shewale shibani shibhi shibhya shibu shighra
shihab shijo shiju shikha shikhandin shilang shilish shilpi shilpika shilpita shimpi shimray shinde shineyu shinjan
shinjini shinto shipirist shipra shiprak shirin shirish shirke shirodkar shiroya shirsat shirsath shishir shit shital
shitikanth shitikshu shitiz shiuli shivadev shivaji shivajirao shivakanta shivakari shivakumar shivakumara
shivalingaiah shivalingappa shivamma shivamurthy shivana shivanand shivananda shivanath shivangi shivank shivanna
shivanne shivansh shivappa shivaprakash shivaprasad shivapriya shivaraj shivaraju shivaram shivarudraiah shivas
shivashankar shivasundari shivasunu shivaswamy shivcharan shiven shivendra shivendu shivesh shiveshvar shivika
shivkumar shivlal shivnarayan shivnath shivpal shivprasad shivraj shivram shivshankar shivshekhar shiyam shlesh shlok
shoaib shobana shobhan shobhana shobhanaben shobhit shobhita shobhna shoeb shoni shonima shoor shorashi shoubhit
shraddha shraunak shrava shravan shravani shravasti shravya shrawan shreedevi shreedhar shreekant shreekanth
shreekumar shreenath shreenivas shreerag shreeram shrenik shreshta shresta shresth shresthi shrey shreya shreyaj
shreyank shreyansh shreyas shreyash shreyashi shreyasi shrida shridevi shridhar shrigeeta shrigopal shrihan shrihari
shriharit shrijani shrikant shrikanth shrikar shrikeshav shrikirti shrikrishna shrikumar shriman shrimat shrimayi
shrimohan shrinand shrinath shringesh shriniketan shrinivas shripad shripal shripati shrirang shriranjan shrisha
shrishti shritan shrivalli shrivarah shrivardhan shrivas shrivastav shrivastava shrivatsa shriyan shroff shrot shrujan
shruthi shrutika shubendra shubha shubhada shubhaksh shubhangi shubhankar shubhaprada shubhay shubhi shubhojit shubhra
shubhranshu shuchi shuchismita shuchita shukla shuklal shukti shulandhar shulin shushil shushma shushruth shvant
shvetambar shvetang shvetank shvetanshu shwet shwetambar shwetanshu shwetha shyama shyamak shyamal shyamala shyamali
shyamalika shyamangi shyamantak shyamlal shyamsundar shyamsunder shyamu shylaja sibani sibi sibnath sidak siddaiah
siddalingaiah siddalingappa siddamma siddanth siddappa siddaraju siddarth siddegowda siddesh siddha siddhadev
siddhanath siddhant siddhanta siddharaju siddhartha siddhesh siddheshwar siddhika siddhima siddhraj siddhran siddid
siddiqi siddique siddiqui siddu sidharth sidhartha sidhnath sidhu sijo siju sikandar sikarwar sikdar sil silambarasan
simi simranjeet simranjit simrit simrita sindhuja sindhunath singaiah singaram singaravelu singh singha singhania
singhee singhvi singla sinha sinhag sinhvahan sinku sinnathambi siraj sirajuddin sirisha sirohi sisodia sisodiya
sitabai sitanshu sitaprasad sitaram sitaramaiah sitaramulu sivabalan sivadasan sivagami sivagnanam sivaji sivakami
sivakumar sivakumari sivalingam sivan sivanand sivanandam sivanandan sivanesan sivanesh sivankutty sivaperumal
sivaprakasam sivaprakash sivaprasad sivaraj sivaram sivaramakrishna sivaramakrishnan sivaraman sivaranjani sivasakthi
sivasamy sivasankar sivasankaran sivasubramanian sloka smaram smiren smita smitha smiti smrita smrithi smriti smruti
sneagen snehakant snehal snehalata snehalatha snehi snehil snigda snigdha sobha sobhana sochisth sodawala sohail soham
sohan sohanlal sohel sohil sohini sohni sohrab sohtun sohum sojitra sokkalingam solaiammal solaimalai solairaj
solankar solanki solanky solomon soma somadev somaiah somaiya somalakshmi somali soman somanath somani somanshu
somasekhar somashekar somashekara somashekhar somasindhu somasundaram somayaji somesh someshwar somkar somnath
somprakash somvanshi somvati somvir sonakshi sonal sonalben sonali sonam sonar sonavane sonawane soneesh soneji sonika
sonit soniya sonkar sonone sonpal sonu sonwane sookraj soorya sopan sorab sorathiya soren sosamma soubhik sougata
soujanya soumava soumen soumik soumil soumitra soumya soumyadeep soumyajit soundar soundararajan soundarya sourabh
sourabhi sourav sourish souvik sovit sowjanya sowmiya sowmya spalzin sphatika spoorthi spoorti sravan sravani
sravanthi sravya sree sreedevi sreedhar sreedharan sreehari sreeja sreejesh sreejith sreekala sreekanth sreekumar
sreelakshmi sreelatha sreelekha sreenath sreenidhi sreenivas sreenivasa sreenivasan sreenivasulu sreenu sreeraj
sreeram sreeramulu sreeshma sreya sriashwin sricharan sridatta sridevi sridhar sridharan srihari srihith srija srijan
srijesh srijita srikala srikant srikanta srikanth srikanthan srikar srikrishna srikumar srilakshmi srilatha srilekha
srinath srinesh srinidhi srinikesh srinish srinivasa srinivasaiah srinivasamurthy srinivasarao srinivasu srinivasulu
srinu sripad sripathi sripriya sriraj sriram sriramaiah sriramulu srishti sristi sritharan srivalli srivani srivastav
srivatsa srivatsan srividya sriya srujan srujana sruthi sruthy sruti stanly stanzin stavita stavya sthavir sthir
stobdan stotra stotri stuti suantak subaida subal subali subba subbaiah subbalakshmi subbamma subbanna subbaraju
subbaraman subbarao subbarayudu subbareddy subbiah subbulakshmi subburaj subedar subeer subha subhadeep subhadip
subhadr subhadra subhagya subhajit subham subhang subhani subhankar subhas subhash subhashchandra subhashini subhashis
subhashree subhasini subhasis subhasish subhendu subhra subhradip subhrajit subhranshu subhransu subitha subodh
subrahmanya subrahmanyam subramani subramaniam subramaniyam subramaniyan subramanya subramanyam subrat subrata
subratah sucharita sucharitha suchendra suchet sucheta suchi suchiang suchir suchira suchismita suchit suchita
suchithra suchitra sudakshima sudalai sudalaimuthu sudam sudama sudarsan sudarshan sudarshana suday sudeb sudeep
sudeepa sudeepta sudesh sudesha sudeshna sudeva sudhaben sudhakar sudhakara sudhakaran sudhang sudhanshu sudhansu
sudharani sudheer sudheesh sudhindra sudiksha sudip sudipta sudipti suditi suganthi suganya sugriv sugumar sugumaran
suguna sugunamma suhail suhana suhani suhas suhasini suhrita suisa sujal sujala sujan sujata sujatha sujay sujaya
sujeet sujith sujitha sujoy sukanta sukanya sukarman sukdeb sukesh sukeshi sukhbir sukhchain sukhdeep sukhdeo sukhdev
sukhinder sukhjeet sukhjinder sukhjit sukhlal sukhmander sukhmeet sukhminder sukhpal sukhpreet sukhraj sukhram
sukhveer sukhvinder sukhvir sukhwant sukhwinder sukla sukrant sukriti sukumar sukumaran sulabha sulaiman sulakshana
sulbha sulochana sultaniya sumaiya suman sumana sumangala sumanta sumanth sumathi sumathy sumati sumedha sumeet sumer
sumesh sumita sumitha sumithra sumitra sunaina sunanda sunandan sunandini sunandita sunayana sunayani sundar sundara
sundaram sundarambal sundaramoorthy sundaramurthy sundararaj sundararajan sundaresan sundari sundarlal sundeep
sunderlal suneel suneeta suneetha suneeti sunehri suneja sunetra sunidhi sunila sunilkumar sunita sunitha suniti
sunkara suparna suprabha supreet supriti supriya supriyo surabhi suraiya surajit surajiv surajmal surajpal suram suran
surangi suravi surekha surendar surender surendran surendranath suresan suresh sureshbhai sureshi sureshkumar suri
surina surinder suriyanarayanan surjan surjeet surjit sursati suruchi suruliraj survase surve surya suryadev suryakala
suryakant suryakanta suryakantam suryakanth suryanarayan suryanarayana suryansh suryanshu suryaprakash suryavanshi
suryawanshi suryesh susadh susamma susanta suseela susen sushama sushant sushanta sushanth sushanti susheel susheela
sushil sushila sushim sushma sushmita sushmitha sushobhana sushrut susmit susmita susmitha sutantu sutapa sutar
sutariya suthar sutirth sutradhar suvarna suvarnarekha suvarnmala suvendu suvrata suyamun suyash suyog svadhi svamin
svaminath svanik svaraj svarna svarpati svayambhu swagata swagatika swain swajith swami swaminathan swamy swapan
swapna swapnali swapneel swapnesh swapnil swara swaran swarit swarn swarnalata swarnalatha swarnaprabha swaroop
swaroopa swarup swathi swathika swayam swer sweta swetha swethan syama syamala syamantaka syamsundar syeda syiem
syiemlieh tabassum tabrez tadepalli tahir tahira tajinder takale taksa taksha takshak taksheel talaketu talank talati
talawar talekar talha talika talin talish talreja talukdar talwar tamasi tambe tamboli tamila tamilarasan tamilarasi
tamilmani tamilselvan tamilselvi tamin tamish tammineni tamoghna tamuk tanaji tanak tanav tanay tanaya tandel tandi
tandon taneja tanima tanirika tanish tanisha tanishka tanmay tanmaya tanmayi tanmoy tannishtha tannu tanti tanu tanuj
tanuja tanush tanushree tanushri tanveer tanvir tanwar tanya tapan taparia tapas tapash tapasi tapasya tapati tapendra
tapesh tapeshwar tapkir taporaj taposh tarachand tarachandra taradhish tarafdar tarak tarakeshwar taraknath taraksh
tarala taran tarana tarang tarani taranjeet tarapore tarendra taresh tariang tarini tarjani tarkesh tarkeshwar tarla
tarlochan tarosh tarsem tarte taruben tarulata tarun taruna taruni tarunika tashi tasleem taslim tasneem tathagat
tatharaj tatya tatyasaheb tauseef tautik tavish tawade tawde tayade tayeng tayyab teertha tejal tejashree tejasvi
tejaswi tejaswini tejender tejinder tejpal tejram tejwant tendulkar tenzin tete tetseo thakar thakare thakarshi
thakkar thakor thakore thakral thakurdas thakuria thaman thamarai thambi thammaiah thampi thampuran thampy thangam
thangamani thangammal thangappan thangaraj thangaraju thangarasu thangavel thangavelu thangboi thangjam thangkhiew
thanikachalam thankachan thankamani thankamma thankappan thanuja thaosen tharun thavanesh thayammal theenash theertha
thejaswini thenmozhi thiek thilagam thilagavathi thilak thillai thimmaiah thimmakka thimmappa thimmaraju thimmegowda
thingbaijam thippaiah thippeswamy thirumal thirumalai thirumalaisamy thirumalesh thirumavalavan thirumurugan
thirunavukkarasu thirupathaiah thirupathamma thirupathi thiruvengadam thiyagarajan thokchom thomaskutty thombare
thombre thongam thongdok thorat thote thounaojam thressiamma thrishna throat thulasi thulasiram thumar thwishaa
thyagaraj thyagarajan tigga tijil tikaram tikekar tilak tilekar tilottama tilva timmappa tinku tinto tirkey tirranand
tirtha tirthankar tirthayaad tirupataiah tirupathi tisya tisyaketu tithi titiksha tiwary tlau todi todkar tofik
togadiya tomar tope topno toppo toshale totaram touthang toyesh trambakeshwar trapasiya treesa triambak tribhuvan
tridev tridhaman tridhatri trigya trijal trikay trikaya trilochan trilochana trilok trilokanath trilokchand trilokesh
triloki trimaan trimbak trimurti trinabh trinath trinayan trinayani trinetra tripathi tripathy tripta tripti tripura
tripurajit tripurari trisanu trisha trishala trishar trishna trishulank trishulin trivedi trivikram triya trupti
tsering tsewang tudu tuhin tuhina tukaram tukaramrao tulasamma tulasi tulasidas tuli tulika tulsidas tulsiram tulsyan
tumpa tundup tunganath tungar tungesh tungeshwar tungish tupe turag tushar tusti tusya tuvidyumna tuvijat tvesa
twinkle tyagi ubale uchadev udai udant udar udarathi udarchis udarsh udayakumar udayan udayashankar udaykumar udbal
udbhav uddhav uddin uddip uddiran uddish uddiyan uddunath udeep udit udita uditi udjith udupati uduraj udyat ugale
ugle ugrasen ugresh uikey ujagar ujendra ujesh ujjal ujjala ujjanini ujjawal ujjay ujjwal ujjwala ujval ujwal ujwala
ukani ulaganathan ulahannan ulhas ullas ulmuk uma umachandra umadevi umakant umakanta umakanth umamaheshwari
umamaheswari umanand umang umapathi umapathy umarani umasankar umashankar umasuthan umbon umedsingh umeshwar umika
ummer umrao unmesh unnabh unnatish unni unnikrishnan unnithan unshul unwala upadhya upadhyaya upanshu upasana upasna
upendar upendra upinder uppal uppalaiah uppas uraon uresh urjani urjavaha urmi urmil urmila urmilaben urmiya urshita
urugay urvang urvansh urvashi urvi urvish usha ushaben ushakiran ushamma ushangu ushapati usharani ushma ushmil
ushnisin ushraayush usman usmani uthaya uthayakumar utpal utpalaksh uttamchand uttamesh uttamrao uttanka uttara
uttarak vaaman vaanya vaarin vachaspati vadher vadin vadish vadivel vadivelu vadlamudi vaghani vaghasiya vaghela
vagindra vagish vahin vaibhavi vaidehi vaidhyanathan vaidya vaidyanathan vaiga vaijayanthi vaijayanti vaijayi vaijnath
vaikartan vaikhan vaikunth vainavi vainavin vaiphei vairaj vairaja vairamuthu vairat vairinchya vairochan vaisakhi
vaishakh vaishali vaishavi vaishnav vaishnavi vaishvi vaishya vaithiyanathan vajasani vajendra vajpayee vajradhar
vajrahast vajrajit vajraksha vajramani vajrin vakrabhuj vala valarmathi vallabh vallabha vallabhaneni vallabhbhai
valli valliammai valliammal vallinayagam valmiki vamadev vaman vamika vamshi vamsi vanad vanadev vanaja vanajakshi
vanamalin vanani vanca vandita vangapandu vanhishikha vanij vaninadh vaninath vanita vanitha vanjari vanlalhriata
vanlalruata vanraj vansh vanshika vanshya vansidhar varad varada varadaraj varadarajan varadaraju varade varadharaj
varadharajan varadraj varalakshmi varalaxmi varana vardaniya vardhan varesh vareshvar varghese varija varin varinder
varindra varish variya variyas varkey varma varman varnika varrier varshaben varshini varshita varshitha varshney
varshneya varte varughese varunesh varushka vasani vasanta vasanth vasantha vasanthakumari vasanthi vasanthkumar
vasanti vasantiben vasantrao vasav vasava vasavaj vasavi vashisht vashishta vashishth vashistha vasireddy vasu vasudev
vasudeva vasudevan vasudha vasuki vasuman vasumat vasumathi vasundhara vasupati vasur vasuroop vatatmaj vatsal vatsala
vatsapal vatsin vayujat vayun vayunand vayya vedaiah vedamohan vedamurthy vedang vedanshi vedanth vedatman vedavalli
vedavathi vedbhushan vedesh vedika vedpal vedprakash veekshith veenapani veera veerabhadra veerabhadraiah
veerabhadrappa veeraiah veeramani veeramma veerammal veeran veeranna veerappa veerappan veeraraghavan veerasamy
veeraswamy veerbhadra veerendra veeresh veerpal vekariya velagapudi velan velankar velayudham velayudhan velayutham
vellaichamy vellaisamy vellaiyan velmurugan velu velusamy veluswamy vembu vemula venavir vengadesan vengatesan
venkaiah venkamma venkanna venkappa venkata venkatachalam venkatachalapathi venkataiah venkatakrishna venkatakrishnan
venkatalakshmi venkatamma venkatappa venkataraju venkataramaiah venkataraman venkataramana venkataramanaiah
venkataramanan venkatarao venkatarathnam venkataratnam venkatareddy venkatasubbaiah venkatasubramanian venkataswamy
venkatesha venkateshappa venkateshwar venkateshwara venkateshwarlu venkateswara venkateswaran venkateswararao
venkateswari venkateswarlu venkatraman venkatramana venkatramanan venkatramulu venkatrao venkatreddy venkoba vennila
venu venugopal venugopala venugopalan verma vetriselvan vetrivel viamrsh vibha vibhakar vibhas vibhavasu vibhor vibhu
vibhumat vibhusnu vibhut vibhuti vibodh vidhaan vidhan vidhatru vidhesh vidhi vidhur vidhya vidhyadhar vidip vidisha
vidit vidojas vidur vidushi vidvan vidvatam vidyacharan vidyadhar vidyaranya vidyarthi vidyasagar vidyavathi vighnajit
vighnesh vignesh vigneshwaran vigneswaran vigrah vihaan vihang vihari vijay vijayabhaskar vijayakumar vijayakumari
vijayalakshmi vijayalaxmi vijayamma vijayan vijayanand vijayant vijayaraghavan vijayaraj vijayarani vijayarathna
vijayashree vijaybhai vijayendra vijayesh vijayketu vijaykumar vijender vijendra vijesh vijeta vijith viju vijval
vikarnan vikash vikern vikrama vikramaditya vikraman vikramendra vikramin vikramjit vikrant vikranth viksar vikunth
vilas vilasini vilasrao vilina vilohit vimala vimaladitya vimalamma vimalmani vimla vimlaben vimlesh vimridh vinahast
vinanti vinata vinay vinaya vinayagam vinayak vindeshwari vineela vineeta vineeth vineetha vinesh vinil vinit vinita
vinith vinitha vinkur vinochan vinodbhai vinodhini vinodini vinodkumar vinoo vinoth vinothini vinothkumar vinu vipan
vipaschit vipinbehari vipinchandra viplav vipula vipulbhai virabhadra virag viraj viranath virani virasana virat
virbhanu virender viresh vireshvar virika virikvas virinchi virjibhai virochan virpal virupakshappa virurch
viruthachalam visakh visala visalakshi visamaksh vishaka vishakh vishakha vishalaksh vishalakshi visham vishambhar
vishant vishantak vishatan vishaya vishnahpu vishnu vishnudev vishnudutt vishnumaya vishnupant vishnuprasad
vishnupriya vishnuvardhan vishodhan vishram vishranti vishva vishvag vishvahetu vishvajit vishvanath vishvas vishwa
vishwajeet vishwajit vishwakarma vishwalochan vishwambhar vishwambhara vishwamitra vishwanath vishwanatha vishwanathan
vishwankar vishwatma vishwesh visruta visvajit visvakarman visvanathan visvayu viswanadh viswanath viswanatha
viswanatham viswanathan vitabhay vitaharya vithal vithalbhai vithalrao vithika vithoba vitola vittal vittanath vittesh
vitthal vivaan vivash vivatma vivekanand vivekananda vivekanandan vivikta vora vrajalal vrajesh vrajkishore vrajmohan
vrajraj vratesh vrinda vrisa vrisag vrisan vrisangan vrisapati vrishab vrishabh vrishak vrishali vrishank vrishti
vrisini vristi vritika vrund vrushali vyankat vyankatesh vyas vyasa vyoman vyomdev vyomesh vyomini vyshnavi wadhawan
wadhwa wadhwani wadia waghela waghmare waghmode waghule wahengbam wahid wahida wahlang wakade wakeeta walia walunj
waman wamanrao wamika wangchuk wangdi wangsu wankhade wankhede waqar warjri warrier warsi waseem wasim wasnik wazir
xalxo xavier xaxa yachika yadagiri yadaiah yadamma yadava yadavendra yadnesh yadong yadunand yadunath yaduraj yaduvir
yadvendra yadwinder yagna yagnash yagnesh yagnik yahvi yajat yajnadhar yajnarup yajnesh yaksha yakub yallamma yallappa
yamahil yamajit yambem yamini yamir yamuna yamunabai yangchan yangzom yanthan yarlagadda yashas yashashree yashasvi
yashaswi yashaswini yashawini yashica yashika yashila yashodev yashodhan yashodhar yashodhara yashomati yashovarman
yashpal yashraj yashvardhan yashvi yashwantrao yasin yasir yasmeen yatee yatharth yathavan yathish yatin yatindra
yatish yatnesh yauvani yayati yayin yeddula yedhu yedukondalu yellaiah yellamma yellappa yepthomi yerram yeshas
yeshoda yeshwant yeshwanth yesudas yewale yhome yochana yogananda yogender yogendra yogesh yogeshwar yogeshwari
yogeswaran yoginder yogini yogitha yograj yohannan yoshita yousha yudhajit yudhishthir yudhisthir yudiraj yugal
yugandhar yugank yukta yumnam yutika yuvaraj yuvaraja yuvika yuvraj zacharia zachariah zade zadeng zagade zaheera
zahid zahida zahir zahoor zaitoon zakir zala zalavadiya zareen zareena zarina zaveri zeba zeenat zeeshan zende zevesh
ziaul zimik zodinpuii zohmingliana zomuana zonunsanga zope zosangliana zothanpuia zubair zubeda zubin zulekha zulfikar
zulfiqar
`;
