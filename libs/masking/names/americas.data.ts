/** Given and family names of the Americas that the European list lacks.
 * Written by hand, and in part chosen from the names of @faker-js/faker (MIT licence, © 2022 Faker).
 */
export const AMERICAS = `
aaden abagail abbie abbigail abdiel abernathy abigale abigayle abner abshire adah adaline adalyn addie adelbert adelia
adell adella adelle ademir adilson adolph adolphus adrain adrianna adriel agnaldo aiyana alaina alanna alayna albertha
alden aleen alejandrin alek aletha alexandro alexane alexys alexzander alfonzo alford alivia aliza alphonso altenwerth
alton alvah alvera alverta alvina alvis alyce alycia alysa alysha alyson alysson amari ambrose amiya amya anabelle
anahi andreane andreanne anibal anissa aniya aniyah ankunding annalise annamae annamarie annetta ansel ansley antone
antonetta antonette antwan antwon aparecida aparecido aracely arantes ardella arden ardith arely aric arlene arlie
arlo arnoldo arnulfo arvel aryanna asher ashlee ashleigh ashly ashlynn ashtyn assis astudillo athena aubree aubrey
audie audra audreanne aufderhar austyn ayanna barney bartholome bashirian bastos batz baylee beaulah bechtelar
benedict benicio bergnaum bernadine bernardes berneice berniece bernita bertha bessie bethel bettie bettye beulah
bezerra bitsilly boehm bogisich botelho bradly bradtke brady braeden brakus brandao brandyn brannon branson brant
brantley braulio braxton brayan brayden breana breanna breanne breitenberg brenden brendon brennon breno bria briana
brianna brianne bridgette bridie briella brielle brionna britney brittany brock broderick brody bryana bryce brycen
bryon bryson buckridge buford bulah burdette burley burnice caceres caden caitlyn calebe caleigh callie camargo camren
camron camryn camylle carissa carlee carleton carley carlie carmella carolanne carolyne casimer cassie catharine
cathrine cathryn cauan cavalcante cavalcanti cayla ceasar cecelia cedrick celio chadd chadrick chanelle charley
chasity chauncey chaz chelsie chesley cheyanne christiana christop chyna cicero ciera cifuentes cintia citlalli
clarabelle clarice claud claudette claudie cleber cleide cleiton clemmie cleora cleta cletus clinton cloyd clyde coby
colby colten colton conn connie cordell cordie corene corey cornelius cornell corrine cortney coty cremin creola crist
cristiane cristopher crona crystel cummerata cydney daiane daija daisha dallin dalva damarcus dameon damiao damion
damon dandre dane danial daniella danika dannie danyka daphnee daphney daren darien darion darlene darnell darrel
darrick darrin darrion darron darryll dashawn dasia davion davonte dayana dayna dayne dayquan deandre deangelo deckow
dedric dedrick deion deise dejah dejon dejuan delaney delbert delilah delmer delores delpha delphia delroy demarcus
demario demetris demetrius demond dena denesik deneval denilson denzel deondre deontae deonte dereck derick deron
desean deshaun deshawn desmond destany destiney destini devan devante devonta devonte devyn dewayne dewey dewitt
dexter dibbert dicki dillan dirceu djalma domenick dominick dominquez donavon donnell dontae dontavious donte dorcas
doreen dorris dortha dorthy doucet dovie dubuque durward dwight earlene earline earnestine easter eboni echeverria
edilson edinaldo edmilson edson edvaldo edwardo edwina edyth edythe effertz efrain eladio elbert eldon eldora eldred
eleanora eleanore electa elenor elenora elfrieda elinor elinore elisha elissa elizangela elliana ellsworth elmore
elnora eloa elody elouise eloy elroy elta elton elvera elvie elwin elwyn elyse elyssa emanuelly emie emmalee emmet
emmett emmie emmitt emory enciso enid enoch enola enos ephraim ericka ernestina ernie errol eryn essie estel estell
estevan estevao etha ethelyn ettie euclides eudora eula eulah euna evalyn everette everleigh everly everton ewell
ezekiel ezequiel fabricia fabricio facundo fannie favian felicity felipa ferne fleta flossie floyd frami franecki
franey freda fredrick freeda freida friesen garett garfield garnett garret garrick garth genoveva geoffrey georgianna
geovana geovanni geovanny geovany geraldo gerhold gerry gilmar gilson gilvan giovana giovanny giselle gislason
gisselle givanildo gladyce gladys gleichner glenna glennie golda gollum gorczany gottlieb goyette gracias granville
grayce grayson gregoria greyson gubio guiseppe gulgowski gumercindo gusikowski gussie gutkowski gwendolyn hadley
hagenes hailee hailie haleigh halie hallie halvorson hamill harmon haroldo haskell hassie hattie hauck haylee haylie
heber hegmann heidenreich heitor helmer heloisa heriberto herminia herminio hermione hernadez hernandes hershel hertha
hettie hezekiah higor hilbert hillary hilll hilpert hintz hiram hirthe hodkiewicz hoeger hollie homenick horace
hortencia hosea huels hugh huixtlacatl hulda humberto hyman iara icie idell idella ignatius ilene imogene inacio
iracema isabelly isadora isadore isai isaias isiah isis isobel isom issac itzel ivah ivanna izabel izaiah jacey
jackeline jacklyn jaclyn jacynthe jadon jadyn jaeden jaheim jahlil jaida jaiden jailyn jair jakayla jaleel jalen jalyn
jamaal jamar jamarcus jamari jamarion jamel jameson jamey jamison janae janaina janelle janessa janete janick janie
janiya jany jaquan jaquelin jaqueline jarod jarrell jarrett jarrod jasiel jaskolski jast javon javonte jaxson jaycee
jayceon jayde jaydon jayla jaylan jaylin jaylon jayme jayne jazlyn jazmine jazmyn jazmyne jeanie jeannie jedediah
jedidiah jefferey jeffery jeffry jenifer jennyfer jerad jerald jeramie jeramy jerel jerell jermain jermey jerod jeromy
jerrell jerrod jerrold jessika jessyca jettie jevon jhonatan jillian jiminez jimmie joanie joannie joany jodi jodie
jody joelma joesph johathan johnathon johnpaul jonatas jonathon jordane jordon jordyn joseane joshuah josiah josianne
josias jovani jovanny jovany jucelino judah judd judson julianne juliano juliet junius junqueira juraci jurema jussara
justen juston juwan kacey kacie kadeem kaela kaelyn kailee kailey kailyn kaitlin kaitlyn kaleb kaleigh kaley kalief
kallie kamari kameron kamren kamron kamryn kanaria kanea kanimal kanzaki kardache karelle karem kariane karianne
karlee karley karli karlie karolann karson kasandra kasey kassulke katelin katelyn katelynn katheryn kathlyn kathryne
katia katlyn katlynn kattie kaua kautzer kavon kaycee kaylah kayley kayli kaylie kaylin keagan keandre keara keaton
keebler keely keira kellen kelley kelsi kelsie kelton kelvin kenna kennedi kennith kenton keon kerluke kertzmann
keshaun keshawn kevon keyon keyshawn keziah kianna kiarra kiera kierra kihn kilback kiley kindelan kinsley kirstin
kleber klocko koby kody koepp kolby konopelski korbin korey kortajarena kory kozey kraig krajcik kranz krasnova
kristofer kristopher krystel krystina kshlerin kuhic kuphal kurtis kuvalis kyla kylee kyleigh kyler kylie labadie
ladarius laercio lais laisha lakeisha lakesha lakisha lamont landon laney langosh laquan laquisha laron larue lashawn
lashonda latanya latasha latisha latonya latoya latrell latrice lauretta laurianne laury lauryn lautaro lavern laverna
lavon lavonne lavonte layne leanna leanne leatha lebsack ledner leland lemke lempi lemuel lenna lenora lenore leocadio
leola leora lesley lesly lessie letha leuschke libbie libby lilliana lillie lilyan lindalva lindsey linnie linwood
littel litzy lizbeth lizeth lizzie londyn lonie lonnie lonny lonzo loraine loren lorine lottie louvenia lowell loyce
lubowitz lucca lucile lucinda lucious ludie lueilwitz luella luettgen lula lupe lurline luther lysanne mabelle mable
macejkovic macey macgyver maciel mack madaline madalyn madelyn madelynn madge madie madilyn madisen madisyn madyson
maegan magdalen maicon maiya makayla makenna makenzie malachi malinda mallie mallory mamie manley manoel marcellus
marcio margarett margaretta margarette margie mariah mariane maricela marietta marilda marilene marilia marilie
marilyne maristela maritza marjory marlee marquan marquardt marquis marquise marsha maryann matheus maude maudie
mauricio maurine maxie maximiliano maximillia maximillian maximus maybell maybelle mayert maymie mcclure mcglynn
mckayla meagan meaghan medhurst meggie meire mekhi melany mellie melvina melyna melyssa mercia merl merritt mertie
mertz michale mikel mildred milford millie mindy minnie mireya misael missouri mitchel mittie moesha mollie monty
moriah mortimer mosciski mossie mozell mozelle munhoz murazik murilo murl myah myles myrl myrtice myrtie myrtis myrtle
nakia nanez nannie naomie nataly nataniel natera nathanial nathen nayeli nedra nelda nels neoma nery nettie neusa
neuza neymar nicanor nicholaus nicklaus nickolas nicolette nienow nikko nivaldo noemy norene norval norwood nubia nyah
nyasia oberbrunner ocie odair odalys odell okey okuneva oleta ondricka onie orie orion orland orlo orpha orrin orval
osbaldo oswaldo otavio otha otho ottis pacocha padberg paes pagac patsy patty paucek paulino payton pearlie pearline
peggie peggy penha perdomo peres pessoa peyton pfannerstill phyllis pollich polly pouros powlowski proenca prosacco
providenci quanisha quevedo quincy quintairos quinton quiroga quiros quitzon rachael rachelle raegan raekwon raelynn
rahsaan raimunda ramires randal randolph randy raquan rashaad rashad rashawn ratke raymundo raynor rayshawn rayssa
reagan reanna reba rebekah reece reese reggie reinaldo reinger remington rempel renan ressie reta retha reuben reva
reymundo rezende rhett rhianna rhoda rickey rickie rigoberto rippin robb robel roderick rodger rodrick rodrigez
rodriquez rogahn rollin romaguera ronaldinho ronny roob roosevelt rosalee rosalind rosalyn rosamond rosangela rosella
roselyn rosenbaum rosendo rosilene rosimeire roslyn rossie roxane rozella rubem rubens rubie rubye ruecker
runolfsdottir runolfsson runte russ ruthe ruthie ryann ryker rylan rylee ryleigh ryley sabryna sadie sadye saige
sanches satterfield savanah savanna savion sawayn schamberger schinner schmeler schowalter schulist schumm schuppe
schuyler scot sedrick selmer senger shad shamika shana shanahan shanel shanelle shanice shanie shanika shaniqua
shaniya shanna shanon shante shantel shany shaquan shaquille shareef shari shawna shayla shaylee shayna shayne shea
shelia shemar sheniqua sherrod shonda shyann shyanne sibyl simonis sipes siqueira sirineu skyla skylar skyler solon
sonny spinka sporer stamm stehr stephania stephany stephon steuber stevie stiedemann stoltenberg stracke streich
strosin suelen sueli susie swaniawski syble sydnee sydni sydnie sylvan tabitha tadeo tainara tais talita tameka tamera
tamika tamires taryn tashawn tatiane tatum taurean taya telly temeka terrance terrell terri terrill tessie tevin thad
thaddeus thaisa thales thalita thelma theresia thurman tianna timmothy timmy tomasa toney tonya tootoosis torey torphy
torrey trantow travon trayvon tremaine tremayne trenton tressa tressie treutel treva trever trevion trevon trey
treyvon trina tristian tristin triston trudie trycia trystan tulio twila tyesha tyra tyree tyreek tyrel tyrell tyrese
tyrique tyshawn ubiratan ulices ulises uriah valdir vallie vanderlei vanderson vandervort vaughn velda velva venancio
verda verdie vergie verissimo verlie vern verna vernell vernie vernon veum vianna vicenta vinicius vinnie vivianne
volkman vonrueden waelchi waino waldir waldo walmir wanderley warley watsica wava waylon wehner weissnat wenceslao
wendell westley weverton wiegand wilber wilbert wilburn wiley wilford wilfred wilfrid wilhelmine wilian willa willms
wilmer wilton winfield winifred winnifred winona wintheiser wisoky wisozk wiza woodrow wuckert wyman xacon xairo xana
xiana xicoy xiomara xochitl xzavier yadira yami yamileth yanes yaretzi yaritza yazmin yebra yesenia yessenia
yost yundt yuridia zabaleta zachery zack zackary zackery zaire zakary zamarreno zamarripa zaria zayden zboncak
zechariah zelia zella zelma zemlak zieme zilda zoie zoila zoraida zula zulauf
`;
