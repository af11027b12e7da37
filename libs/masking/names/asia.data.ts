/** Given and family names in Latin letters of East and South-East Asia, Sri Lanka, Nepal and Burma.
 * Written by hand, and in part chosen from the names of @faker-js/faker (MIT licence, © 2022 Faker).
 */
export const ASIA = `
aarav abdul abe abella abellana abeykoon abeyratne abeysekara abeysinghe abeywickrama abimanyu abiputra abrenica
abyasa acosta adachi adhi adhiarja adhikari adhitama adiarja adibah adika adikara adinata adinda adriansyah advincula
afifah agbayani agoncillo aguinaldo agus agustian agustina ahmad ahn aik aikawa ainul ainun airlangga ajeng ajiman
ajimat ajimin ajiono ajita akagi akai akamatsu akarsana akiko akimoto akio akira akiyama alahakoon alambana alamsyah
alcantara alcaraz alejandrino alfian alif alika almario almira alonto alwis alya amalia amano amanta amarakoon
amarasekara amarasinghe amaraweera amatya amelia aminuddin amirul amit ana anan anandya anastasia andaya andi andika
andini andre andriani angga anggabaya anggi anggraini anggriawan anggun anita anjani ankit annisa anom anong anton
antoni anunciacion anuska anzai aoi aoki aoyama apichat apinya apirak aqila aqilah aquino arai arakawa araki araneta
aravinda arceo ardana ardi ardian ardiansyah ardianto ardiyanti arellano arevalo argono arief aries arifin arima arini
aris ariyanto ariyaratne arnel arroyo arsipatra artawan arthit arunee aryal aryani aryanti asada asai asano asep ashmi
asirwada asirwanda aslijan asmadi asmianto asmuni astrid astuti asuka aswandi aswani asyraf atapattu atchara
athapaththu atienza atiqah atma aulia aung aurelia avelino awang ayaka ayako ayala ayame ayano ayu ayumi azis azizah
azlan azman azmi azuma azura azwan azzahra bacani baculi baek bagas bagaskara bagiya bagya baharuddin baharudin bahri
bahuraksa bahuwarna bahuwirya bajracharya bajragin bakar bakda bakiadi bakianto bakidin bakijan bakiman bakiono bakri
baktiadi baktianto baktiono balagot balagtas balamantri balangga balapati balidin balijan balqis baltazar bambang
banara banawa banawi bancha bandaranaike bandula baniya banjade banzon bao baral barretto barrientos barus baskota
basnayake basnet basnyat bastakoti bastola basuki basynat batbayar batbold batubara batungbakal bautista bayani bayu
belbase belinda belmonte beltran benigno benny bernardo betania bhattarai bhusal bian biao bibek bich bidhya bijay
bimala binay binh binita bipana bishal bista bogati bohora bolormaa bongbong bonifacio boonmee boonsong boonsri bopha
borromeo bounmy bounthanh buddhi buddhika budhathoki budi budiarto budiono budiyanto bulaong bunag busaba byun cabral
cabrera cadiz cagak cager cahyadi cahyani cahyanto cahyo cahyono caket cakrabirawa cakrabuana cakrajiya cakrawala
cakrawangsa calderon calimlim calista camacho candra candrakanta capistrano capulong caraka carandang carla carpio
carub casimiro catacutan caturangga cawisadi cawisono cawuk cayabyab cayadi cecep cemani cemeti cemplunk cengkal
cengkir chae chairul chaiwat chaiyaporn chaiyasit chakrit chalerm chalida chamara chamari chaminda champika chan
chanchai chand chandimal chandralatha chandrasiri chang chanida chantarangsu chanthou chao chapagain charoen
charoensuk chatchai chathura chathurika chau chaulagain chawalit chayanon cheah chen chenda cheng chengwei cheon
cheong cheow chettri cheuk cheung chhay chhetri chhim chhun chia chiaki chian chiang chida chidchob chie chieko chien
chiew chiharu chihiro chikako ching chinnawat chinthaka chiu chng choi chon chong chonticha choo choon choong chou
choy chua chuah chuan chun chung chunkit chutima chye ciaobella cici cinthia cojuangco cong consunji cornelia corpuz
crisostomo cuong custodio dacanay dacin dadang dadap dadi dagel dagohoy dahal dahanayake daichi daigo daiki daisuke
dalima daliman dalimin dalimunthe daliono dalisay damanik daminda damith damu dan danang dangol danh daniel danilo
daniswara danuja danushka daorueang dara dariati darijan darimin darmaji darman darmana darmanto darmawan darojat
darshani darsirah darsono dartono daruna daryani dasa dasanayake datin datu dayang dayangku dayaratne dayrit dede dedy
deepak deepika delacruz delarosa delosreyes delossantos deng desantos desilva desy devkota dewi dhakal dhamala
dhammika dhani dharmasena dharmasiri dhea dhital dhungana dhungel diah didik diem digdaya dika dil dilani dilhani
dilini dilrukshi dilshan dimaandal dimaculangan dimagiba dimas dimayuga dimaz dinda ding dinh dinusha diosdado
dirgantara dirja ditya divinagracia diyah dizon djoko doan dodi doh dohyun dolma dongha donghyun dongol dony dou
drajat duan duangjai duc ducusin dumlao duong duterte dyah edgardo edi edirisinghe ediriweera edward edy efendi efren
eguchi eiji eiko ekachai ekanayake eki eleazar elisa elizalde ellis elma elon eluh elvin elvina embuh emiko emil
emilio emong empluk encarnacion endah endang endo endra enkhbayar enkhjargal enny enomoto enriquez enteng eom erik
erika eriko erlangga erna ernesto erni ervina erwin escudero escueta esteban estiawan estiono estrada etsuko eun eunji
eunjung eunkyung eva evangelista fabian fadhil fadhilah fadli fadzil fadzli fahri faizah faizul fajar fajardo faresta
farhan farhunnisa fathina fathonah fauzan fauzi fauziah fazilah febi febian febri febriana febriani febrianti
febrianto febriyanti feliciano feng ferdi ferdinand fernanda fikri firgantoro firman firmansyah fitri fitria fitriani
fong fonseka foong francisco fuentebella fujiati fujii fujimori fujimoto fujimura fujino fujioka fujisawa fujita
fujiwara fujiyama fuk fukada fukuda fukuhara fukui fukumoto fumiko fumio fung furuichi furukawa furuta furuya fuyuko
gabriella gadang gaduh gaiman gajanayake galak galang galappaththi galih galiono galuh galur galvez gamage gaman
gamani gamanto gambira gamblang gamini gan ganbaatar gandewa ganep gangsa gangsar ganjar ganjaran gantar gantulga gao
garan garang garing gasti gatchalian gatdula gatot gatra gawati gayan gayani generoso geng genta gerardo gerona ghale
ghaliyati gharti ghimire ghising gibran gil gilang gim gina ginting gnawali goh gonzaga goonetilleke goonewardena goro
goto guan guang guevarra guinto gunadi gunarathna gunaratne gunarto gunasekara gunasena gunatilake gunawan gunawardana
gunawardena guo guoqiang guragain gurung gusti gwak gwon gyawali habibah hachiro haeun hafidz hafizah hafshah hagiwara
hah haikal hairul hairyanto hajah hajime hajun hama hamada hamaguchi hamal hamamoto hamasaki hamdan hamidah hamima
hamzah hana hanae hanafi hanako handayani handoko hanh hanifah haniff hanis haoran haoyu hapuarachchi harada harahap
hardana hardiansyah hariadi harianto harimurti hariyah hariyanto harja harjasa harjaya harjo harjono haron harsana
harsanto harsaya harsha harsono hartaka hartana hartanto hartati hartini hartono haruka haruki haruko harumi haruna
haruto haryanti haryanto hasanah hasantha hasegawa hashimoto hasibuan hasim hasini hasnah hassanah hastuti hata hatano
hattori hau hayakawa hayama hayashi hayashida hayato hayoon hazwan heejin heesoo heeyoung hemachandra hendra hendri
hendro heng heni henny heo herath herawati heri herlambang herlina hermawan herry heru heryanto hesti hettiarachchi
hewage hibiki hidaka hidayanto hidayati hideaki hidekazu hideki hideko hideo hidetoshi hien hiep hieu higashi higuchi
hikari hikaru hilario hilda himari himawan hinata hirai hirakawa hirano hiraoka hirata hirayama hiro hiroaki hirofumi
hiroki hiroko hiromi hiromichi hirono hirose hiroshi hirota hiroto hiroyuki hisako hisao hisashi hitomi hitoshi hla
hlaing ho hoai hoan hoang hoiyan hokming honami hong hongmei hongwei honma hoo hoon hori horie horiguchi horikawa
horita horiuchi hoshi hoshino hosoda hosokawa hoyin hsieh hsiu hsu hsuan htay htet htike htoo htun htut htwe hua huang
huiling huimin huiyi humagain huo huong husin husna hutabarat hutagalung hutapea hutasoit huu huy huyen huynh hwa
hwang hwangbo hwee hyejin hyekyo hyeon hyeonjun hyun hyunjin hyunjoo hyunwoo ian ibrani ibuki ibun icha ichiro ida
igarashi iida iijima iino iizuka ika ikeda ikegami ikeuchi ikhsan ikhwan ikin ikmal ikuko ikuo ilagan ilangakoon ilsa
imada imai imamura imelda inaba inada inagaki inamoto indika indrawan indrawati indriani indunil ingyin inho inocencio
inoue intharaksa irawan irawati iresha irfandi iriana irie irma irnanto iroshan irsad irwan isamu ishara ishibashi
ishida ishiguro ishihara ishii ishikawa ishimoto ishino ishizaki ishizuka isidro iskandar isobe iswahyudi itagaki
itaru itou ivan iwai iwamoto iwan iwao iwasaki iwata izham izumi izzah izzati jabal jacinto jaehyun jaeman jaemin
jaesung jaewon jagapati jagaraga jagath jaidee jailani jaiman jajang jakkapong jakkrit jamalia jamaluddin jamilah
jamora jamuna janaka jane janet jang janith jaruwan jarwa jarwadi jarwi jasmani jaswadi jatmiko javellana javier
jayadi jayakody jayalath jayanetti jayasekara jayasena jayasinghe jayasundara jayathilaka jayatilaka jayawardana
jayaweera jayeng jayson jefri jegal jejomar jelita jeon jeong jeongwoo jericho jerome jessica jhoanna jhomar jhon jhun
jhunrey jia jiahao jiahui jiamin jian jiang jianguo jianhua jianjun jianming jianping jiao jiaqi jiawei jiaxin jiayi
jiaying jie jieun jihoon jihye jihyun jimin jin jinawi jindra jing jinghua jingyi jinho jinlong jintana jinwoo
jiraporn jirawat jirayu jiro jisoo jisung jiunn jiwon jiwoo jiyeon jiyoung jocson johari joji jomar jomarie jonalyn
joni joon joonho jooyoung jopson joselito joung jovito joymar juangroongruangkit juhee julia juliana jumadi jumari
jumawan junaidah jung jungho junghwa jungkook junhao junho junichi junichiro junji junjie junjun junko junseo juwita
kabita kacung kadek kaede kaewkla kafle kaga kagami kagawa kageyama kaho kahseng kahwai kahyang kairav kaito kaiwen
kajen kajita kajiwara kakizaki kalhara kalim kaman kamaria kamariah kamaruddin kamarul kamaruzaman kambali kameda
kamfai kamidin kaming kamiya kamol kamolwan kamon kamto kanagasabai kanako kanda kandel kandiah kaneda kaneko kang
kankanamge kanno kanokwan kaori kaoru kapukotuwa kardi karen karimah kariman kariyawasam karja karki karn karo karsa
karsana kartika kartini karunanayake karunarathna karunaratne karunathilaka kasai kasim kasiran kasiyah kasun kasusra
katagiri katayama katesara katigbak katsumata katsumi katsuo katsura kattel kaung kavinda kawabata kawaca kawada
kawaguchi kawahara kawai kawakami kawamoto kawamura kawano kawashima kawaya kawin kayan kayastha kayla kayo kayun
kazue kazuhiko kazuhiro kazuki kazuko kazumi kazunori kazuo kazuya kazuyuki kee keigo keiichi keiji keiko keisha
keisuke kemba kenari kenes keng kenichi kenji kenjiro kenta kentaro kenzie keomany keong ketut keum keung kezia khadka
khagendra khai khaing khairi khairuddin khairul khalid khamla khamphaeng khamphone khanal khang khanh khant khatijah
khatiwada khatiwoda khem khin khine khoa khoi khoo khue khuong kiandra kiat kida kien kikuchi kil kim kimiko kimio
kimura kinfai kinman kinoshita kiriko kishi kishida kishimoto kitagawa kitahara kitamura kitano kitayama kittichai
kittipong kittisak kiyoko kiyomi kiyoshi koay kobayashi kodama kodikara kodithuwakku koga koh kohei koichi koide koike
koirala koizumi koji kojima komang komatsu komiya komkrit komori kong kongkaew kongsak konishi konno konoe koo
korrakot kosal kosasih kosuke kotaro kotelawala kotone kouji kouta koyama kraisak krisada kristine kritsada kuan kuang
kubo kubota kudo kuek kulasekara kulatunga kulthida kum kumagai kumarasinghe kumaratunga kumiko kumudini kuncara
kunihiko kunio kunthara kunthea kunwar kuo kurata kurihara kurnia kurniadi kurniasari kurniasih kurniawan kurniawati
kuroda kurokawa kurosawa kusakabe kusal kusano kusmawati kusnadi kusumawati kusumo kuswandari kuswoyo kuwahara kwak
kwan kwee kwek kwok kwokwai kwon kwong kyaw kyi kyin kyohei kyoko kyosuke kyunghee kyungho kyungsoo kywe labuh lacson
lagman lahiru lailasari laiwah laiyee lakmal lakmali laksana laksita laksmi laksmiwati lamai lamar lamichhane lanang
langgeng lanh lanjar lansangan lantar lao lapid laras lasantha lasith lasmanto lasmono lastri laswi latifah latupono
lau lazuardi lee legarda legaspi legawa leilani leo leong leonora leow lesmana leung lew li lian liang liao liaw lidya
liezl ligaya lihua lilis lim limbu lin lindawati linh lintang liong liping lisna listyani liu liwanag liyanage loh
loke lokyin looi lopena lorenzana lualhati luan lubis luhung luis luitel lukita luluh lulut lumbao lun luo luong
lurhur lusi lutfan lutfi luthfi luu luwar luwes luyen luzviminda lwin mabini macapagal macaraeg macasaet machida
machiko madhav madushani madushanka maeda maehara maekawa maeng magar magbanua magno magpantay magsaysay mah mahardika
maharjan mahathir mahela mahesa mahestri maheswara mahfud mahinda maiko maimunah mainali maisarah maithripala maizatul
mak makara makiko makino makoto makuta malabanan malee malkanthi malla malonzo mamoru manabu manah manalastas manalo
manami manandhar manansala manapat mandasari manee mangahas mangubat mangunsong mankit manlapaz manori manotoc mansor
manullang manurung manyee marapana marasigan marbun marcelo mardhiyah mardiana margana margono maria mariadi mariam
maribel maricar maricel maricris mariko marilou marites marivic marlon marpaung marquez marsito marsudi martaka
martana martani maruyama marwata maryadi maryanto maryati marzuki masaaki masafumi masaharu masahide masahiko masahiro
masaki masako masami masanori masao masaru masashi masato masatoshi masaya masayo masayuki mastura masuda masumi
mathews matias matondang matsubara matsuda matsui matsukawa matsumura matsunaga matsuno matsuo matsuoka matsushima
matsushita matsuura maulana maung mayasari mayu mayuko mayumi mazlan maznah meas medrano megantara megat megawati
megumi meihua meilani meiling meiyan meiyee melani melchora melinda mendis meng merlita miao michelle michiko michio
mieko miho mihoko mijin mika mikako mikami miki mikiko mikio mikyung minah minako minami minamoto minato minghao
mingyu mingzhe minh minho minjae minjeong minji minjoon minjun minkyu minoru minseo minsoo minsu minyoung mirasol
misaki misako misato mitsuhiro mitsuko mitsuo mitsuru miu miura miwa miyabi miyagi miyahara miyake miyamoto miyamura
miyashita miyata miyauchi miyazawa miyoko miyoshi miyu miyuki mizuho mizuki mizuno mizutani mochamad mochammad
mochizuki moeko mohammad molina momoka momoko mongkol montemayor montenegro monthon mori moriguchi morikawa morimoto
morinaga morishita morita moriya moriyama motoki motoko muchlis muhamad muhammad mujur mukai mukhiya mulya mulyadi
mulyana mulyani mulyanto mulyono mumpuni munasinghe munkhbat munyee murai murakami muramatsu muramoto muraoka murata
murayama murni mursinin mursita murti mustofa muthukumarana muto mya myat myint mylene myung myungsoo nababan nabin
nacpil nadarajah nadeeka nadeesha nadya nadzirah nagai nagao nagaoka nagasawa nagashima nagata nagisa naing nainggolan
naito najam najmudin nakada nakagawa nakahara nakai nakajima nakamoto nakamura nakane nakanishi nakano nakao nakarmi
nakashima nakata nakatani nakayama nakazawa nakpil nalaka nalar namaga namal namgung namie namiko namjoon namkoong
nanako nanami nanang nanayakkara nandar naoki naoko naomi naoto naoya napitupulu naradi nardi narita narith narji
narong narpati naruemon naruto nasab nashiruddin nasrul nasyiah nasyidah natalia natcha nathania natsir natsuki
natsuko natsumi nattapong nattaya natthaphon naw nawarathna nawin nazri nazrin nengah nenita nepomuceno nestor netnapa
neupane ng nghi nghia ngiam ngoc ngoh nguyen nguyet nhem nhung nik niken nilanthi nilo niluka nimal nimali nina nindya
ningrum ningsih ninh nipaporn niphon niran nirmala nirosha niroula nirut nischal nishanka nishantha nishida nishihara
nishikawa nishimoto nishimura nishino nishio nishioka nishiyama nishizawa niu niwa niyaga nobu nobuaki nobuhiro nobuko
nobuo nobuyuki noda noguchi nolasco nomura nonaka nonglak nonoy noorazlina noorhayati noppadon norain noraini
norashikin norazlina norazman norberto norhaslinda norhayati noriah norihiro noriko norio noriyuki norizan norlia
norliza norma normah normala nornadia norsiah noviana novianti novitasari nozaki nozomi nrima nualjan nugraha nugroho
numata nuraeni nurain nuraini nurani nurdin nurdiyanti nurfarahin nurhadi nurhaliza nurhasanah nurhayati nurhidayah
nurjanah nurlaela nurlela nurliyana nurmala nursyafiqah nursyahirah nurwahid nuttapon nuttawut nuwan nwe nyan nyana
nyein nyi nyoman nyunt oanh obando obata ocampo ochiai oei ogasawara ogata ogawa ogino oguchi ogura ohara ohashi ohno
ohta oikawa oishi okabe okada okamoto okamura okano okawa oki okta oktavia oktavian oktaviani okto oktovian okubo
okuda okumura okuno okuyama olga olivares olivia omori onanong ongpin onishi onn onoda onodera ooi oon opan ophelia
opung orathai ordonez ornanong osamu osawa oshadha oshima oskar osmena otani otomo otsuka otsuki ouyang oyama
oyunchimeg ozaki ozawa pacquiao padam padilla padmasari padmi pagaduan paguio pahari paiman pakho pakorn palastri
palitha pamungkas panadda panday pandu panganiban pangaribuan pangeni pangestu panggabean pangilinan panida panjaitan
panji panthi panya parajuli paramita pardede parichat parman pasang pasaribu patcharin paterno pathiraja pathirana
pathmanathan patiphan patricia patricio pattama paudel paudyal paulin pei peiling peishan pelayo pemba peng pengiran
pensri perera perkasa perlita permadi permana petchsuk phally pham phan phang phanuwat phatcharaphon pheap phichit
phirun phommasane phonesavanh phongphan phongsak phoon phromphan phua phuc phung phuong phuwadon phuyal phyo phyu pich
pichai pimchanok pineda ping pisey pitak piyabutr piyada piyasena piyawat poblete poh pohan pok pokharel pokhrel
policarpio ponce pong pongsakorn ponleak ponnambalam pooja poon pornchai pornpimol pornthip poudel poudyal praba
prabawa prabin prabowo prabu pradana pradeepa pradhananga praew prakasa prakosa prakriti pramodya pranata pranawa
pranowo prapaporn prasai prasasta prasert prasetya prasetyo prashant prasit prasong prastuti pratama prateep pratiwi
prayitna prayitno prayoga prayogo prayut prayuth preecha premadasa premaratne premathilaka priyantha priyanthi
priyanto priyono puah pudasaini pudjiastuti puji pulungan puno punzalan puput purba purnama purnawarman purnawati
purnomo purwa purwadi purwanti purwanto pushpakumara puspasari puspita puspitasari puteri putra putranto putri
puttipong putu pyae pyone qian qiang qiao qin qing qistina qiu qori quah quang quek quiambao quijano quimpo quirino
quizon quoc quy quynh rabago racelis rachel rachman rachmat rachmawati radika raditya radziah rafid rahardian raharja
rahayu rahimah rahmadani rahmadi rahmawati rahmi rajagukguk rajakaruna rajasa rajata rajbanshi rajbhandari rajina raju
ramadhan ramadhani ramento ramlah ramli ranabhat ranasinghe ranatunga ranawaka ranaweera rangana rangga rangkuti ranil
ranjan rashidah ratana ratanaporn rathnayake ratih ratnasari ratnayake rattana rattanaporn ratwatte raut rayhan razali
recto regmi reika reiko reksa relucio remulla renato rendi rendra rendy reni respati resti restu retno reynaldo
reynoso rha ridwan ridzuan rie rieko rifki riho rijal rika riki riko rikuto rimal rin rini rinko risako riska riski
rismawati riswanto rithy ritonga ritsuko riyadi riyanti riyanto rizal rizalino rizka rizki rizky robby robredo rodel
rodrigo rogelio rohani rohmah rohman rojina rokaya rolando romulo ronaldo rongrong roni rosales rosalinda rosdiana
roshani rosita roslan rosli roslina rosmah rosman rosnah rowena roxas rozita rudi rudy rui rungnapa rungroj rungtiwa
ruoxi rupakheti ruri rusdi ruslan rusli rusman rusmini ruwan ruwani ryo ryohei ryoichi ryoji ryoko ryoma ryosuke ryota
ryotaro ryu ryuichi ryuji ryunosuke ryuta saadat sabariah sabian sabin sacdalan sachi sachie sachiko sadao sadina
saefullah saeki saelee saelim saetan saetang safiah safira safitri safuan sagala sagun sahputra saito saitou sakaguchi
sakakibara sakamoto sakata sakchai sakda saki sakti sakuma sakura sakuraba sakurai sakurako salahudin salimah salleh
salonga salsabila salsabilla samanthi samaranayake samarasinghe samaraweera samarawickrama samart samiah samjhana
samnang samonte samosir samsudin samsul sanada sanae sanan sanda sandamali sandeep sandi sandoval sanduni sangakkara
sangho sanghoon sangwoo saniah sanjeewa sanjita santika santoso sapkota saptono saputra saputri saragih sarawut
sardjono sarimah sarita sarmiento sartika saryono sasagawa sasaki sasithorn satake sato satoko satomi satoru satoshi
satou satria satyal sauman savuth sawada sawamura sawat sayaka sayuri seah sebastian sedhai seet seiichi seiji seiko
seino sekar sekiguchi sekine selvarajah sembiring senanayake senaratne senda senevirathne seneviratne seo seohyun
seojun seok seokjin seol seomun seong seow seoyeon seoyun sepalika septi septian serey setiadi setiawan setiawati
setiono seto setsuko setya setyawan setyo setyowati seulgi seungho seunghoon seungmin shafiqah shaharuddin shahi
shahril shahrizal shahrul shai shaiful shania shao sharifah shek shen sherchan sherly sherpa shibata shigeki shigeko
shigeo shigeru shih shilpa shimada shimamura shimizu shimoda shimura shinagawa shinawatra shingo shinichi shinji
shinjiro shinohara shinozaki shinya shiori shirai shiraishi shirakawa shirisha shiu shivakoti shizuka shizuko shohei
shoichi shoji sholeh shota shotaro shrestha shristi shu shuai shuang shuichi shuji shum shunsuke shuto shwe siah
siahaan sianturi sicat sidiq siew siewling sigdel sigit sihombing sihotang silaban silalahi silverio silvia silwal
simamora simanjuntak simatupang simbolon simkhada simon simorangkir sinaga sinambela singson sinnathurai sintia
sinuhaji siow sipayung sirait siregar sirichai sirikit sirimanne siringoringo siriporn sirisena sirivadhanabhakdi
siriwan siriwardena sisavath siska sison sita sitanggang sitaula sitepu sitompul sitorus situmorang siu siuling
siuming sivanathan sivapalan sivarajah siwoo siyuan slamet sng soebagio soedarto soeharto soekarno soh sokha sokhom
soleh soleha solehah solihin somapala sombat somboon somchai somjai somkiat somkid somluck sompon sompong somporn
somsak somyot songkran sonoda soohyun soojin soomin sophal sophea sopheap sorasak soriano sorn sota sothea sothy
souphanouvong sovann soyeon soyoung srey sreymom sreypov srijana srisai srisuk suartini subagyo subarkah subash subedi
subekti suchada suchart suda sudarat sudarsono sudarto sudiati sudirman sudrajat sueko suen suetyee sugai sugawara
sugeng sugianto sugiarto sugihara sugiharto sugiman sugimoto sugimura sugiono sugita sugiura sugiyama sugiyanto
sugiyono suh suhaimi suhartini suharto suhartono suhendar suhendra suherman sujatmiko sujeewa sujin sukardi sukarni
sukarno sukhbaatar sukhumvit sukirman suksawat sulastri sulistiani sulistyo sulistyowati sumalee sumanadasa sumanasiri
sumardi sumarni sumarno sumi sumiati sumiko sumin sumulong sunar sunarti sunarto sunaryo sunee sunethra sungho
sunghoon sungjin sungmin sunisa sunuwar sunwoo suong supachai supaporn supardi suparman suparno supatra suphansa
suprapto supriadi supriatna supriyadi supriyanto supriyono surachai suraj suranga surapong surasak suraya sureni
suriya suryadi suryana suryani suryanto suryatmi suryono susan susanti susanto susi susilawati susilo susumu sutanto
sutarjo sutarno sutedja suthep sutini sutopo sutrisno sutthichai suwan suwandi suwannarat suwannee suwardi suwarni
suwarno suyanto suyatno suyin suyono suzu suzuka suzuki suzume swe syafiq syafiqah syahirah syahmi syahputra syahreza
syahrini syahrul syaiful syakir syamsudin syamsul syarif syarifah syazwan szeling szeto szu tabata tabuchi tabuena
tachibana tadao tadashi taehyung taeyang taeyeon tagle taichi taiga takada takafumi takagi takahashi takahiro takako
takamatsu takano takao takashi takashima takato takatoshi takayama takayuki takeda takehiko takei takemoto takemura
takenaka takeo takeshi takeshita takeuchi taku takuma takumi takuya talia tamaki tamang tambunan tami tamiko
tampubolon tamrakar tamura tan tanabe tanada tanawat tanedo tang tani tania taniguchi tanimoto tanin tanizaki tantoco
tantri tanuwijaya tarigan tarihoran taro tasdik tashiro taswir tatsumi tatsuo tatsuya taufan taufiq tedi teguh teng
tengku tennakoon teo teoh teresita tetsuo tetsuro tetsuya thach thaksin thakuri tham thamrin thanakorn thanaphat
thanapon thanawat thandar thant thanya thao thapa thapaliya tharindu thaung thavarasa thawatchai thawee thazin
theerapong thein theingi thet thi thia thida thidarat thien thiet thieu thiha thilakarathna thilakaratne thilina
thilini thinh thinzar thiri thitima thng thoa thokar thongchai thongdee thongkham thu thuc thuong thushara thushari
thuy thuzar thwe thwin tian tiangco tiew tika tillakaratne timalsina timbul timilsina tina tingting tini tiong
tiongson tipawan tirtayasa titik titin tiwari tjahjadi tjandra toan tobing tohru tokuda tokunaga tolentino tomas
tomoaki tomohiro tomoko tomomi tomoya tomoyuki toni toong tooru torii toru toshi toshiaki toshihiko toshihiro toshiko
toshimitsu toshio toshiyuki toyoda toyoko trac tran trang triana trieu trinh trisno triyono trung truong tsabita tsai
tsang tsao tse tseng tshering tsogtbaatar tsoi tsubaki tsubasa tsuchida tsuchiya tsuda tsui tsuji tsukada tsukamoto
tsukasa tsunoda tsuruta tsutomu tsuyoshi tsz tszching tszkin tuan tuat tuazon tugiman tuladhar tuong tupaz tuti tutik
tuyen tuyet ubaldo ubon uchida uchita uchiyama udawatte udayanga udeni udin udom ueda uehara ueki uemura ueno ueyama
ukrit ulya umairah umali umay umaya umeda umemoto umi umino unggul unjani upik upreti uprety upul urai urano usamah
ushio usui usyi utami uthai utomo uwais uyainah uyen vaas valderrama valdez vanesa vania vanya veasna vega vejjajiva
velarde velasco velez vera vergara verzosa vibol vichai vichea vichit vicky victorino vidanage vien viet viktor
vilaysack villafuerte villaluz villamor villanueva villar villareal villaroman villegas viman vinh vinsen virata
virgilio virman visal vithanage vongsa voon vuong vuthy wacana wada wahyono wahyu wahyudi wahyudin wahyuni
wahyuningsih waiyee wakabayashi wakiman waluyo wanchai wandee wang wanida wanigasekara wanninayake waraporn warawut
wardana wardani wardaya wardi wardina warji warnakulasuriya warsa warsita wasana wasantha wasita waskita wastuti
watanabe watanuki wataru wati wattana wawan wayan weerachai weerakkody weerakoon weerasekara weerasinghe weerawardena
wei weijie weiling weiming weixiang weixiong welagedara wenbin weng wenhao wenjie wenjun wibisono wibowo wicaksono
wichai wickramaratne wickramasekara wickremasinghe wickremesinghe widi widiastuti widiyanto widodo widya widyastuti
wijaya wijayanti wijerathna wijeratne wijesekara wijesinghe wijesuriya wijetunga wijewardena wilai wilaiwan wilfredo
winarno winarsih winarti winda wingkei wingyan wira wirat wirawan wirda wiroj wirot wisarut wisnu witthaya wiyono woh
wong wongsa wongsakul wonho woojin worawut wosti wu wulan wulandari wunna wut xanana xia xiang xiao xiaofeng xiaohong
xiaohui xiaojun xiaoli xiaoling xiaoming xiaoyan xie xin xing xinyi xinyu xiong xiu xiuying xu xuan xue xuefeng
xueling xun yaacob yabe yada yadana yadav yagi yahaya yahiro yamada yamagishi yamaguchi yamakawa yamamoto yamamura
yamanaka yamane yamano yamaoka yamasaki yamashita yamato yamauchi yamazaki yambao yamin yan yanagi yanagida yanagisawa
yance yanfei yang yangchen yano yanti yanto yanuar yao yaowalak yapa yasantha yasuda yasuhiro yasui yasuko yasuo
yasushi yasuyuki yati yatming yatsing yau yayan yayoi yazawa ybanez yean yeeman yejin yenny yeo yeoh yeom yeon yeongho
yeow yerin yessi yeung yifan yihan yihui yik yiling yim ying yingluck yinting yiting yiu yodsuwan yogarajah yogi
yohanes yoichi yoko yokoi yokota yokoyama yoneda yong yongho yonzon yoon yoona yoonji yosef yoshi yoshiaki yoshida
yoshie yoshihara yoshihiro yoshikawa yoshiki yoshiko yoshimi yoshimoto yoshimura yoshinaga yoshino yoshinori yoshio
yoshioka yoshiro yoshito yoshizawa yosuke yota youn younghee youngho youngjae youngmi youngsoo yow yu yua yuan
yuanyuan yuchen yuchengco yuda yudha yudhi yudhistira yudi yue yuen yuet yuhan yui yuichi yuichiro yuina yuji yujin
yuk yuka yukari yuki yukie yukihiro yukiko yukio yukling yuko yulan yuli yulia yuliana yuliani yulianti yulianto
yuliarti yuliawati yulita yulo yuma yumeko yumi yumiko yumul yuna yunho yuni yuniar yuniarti yunita yupin yuri yuriko
yusof yusoff yusri yusuke yuta yutaka yuthana yuting yuto yuxin yuxuan yuya yuzuki zaenab zaenal zaharah zahari zahrah
zainal zainuddin zaiton zaleha zalindra zamira zamri zarni zaw zawawi zayar zelaya zenaida zeng zeya zhai zhan zhang
zhao zhen zheng zhi zhigang zhihao zhihui zhiqiang zhiwei zhong zhu zhuang zhuo zialcita zihan zixuan ziyi zobel
zubiri zulaika zulfa zulkarnain zulkifli zun zuo zuraidah zuraini
 aigerim dariga aruzhan`;
