/** Given and family names of Europe, the Caucasus and Israel in Latin letters, accents stripped.
 * Written by hand, and in part chosen from the names of @faker-js/faker (MIT licence, © 2022 Faker).
 */
export const EUROPE = `
ute bríd brid kallweit mildmay etchegaray felistus
aafke aage aalbers aalerud aaliyah aaltje aalto aaltonen aare aaron aart aarti aarush aase aasen abad abadon abadzic
abadzija abarca abazovic abbate abbey abbondanzio abbondio abbrescia abdon abdone abdonie abdullah abegglen abel
abelard abelardo abelin abeline abellan abenzio aberg abeyta abgrall abhay abhijeet abhinav abhishek abibo abicht
abigaelle abigail abigel abolina abolins aboltina aboltins abrahamsen abrahamsson abramio abramo abramov abramova
abramovic abramovich abramowitz abramson abreu absalon absolon acace acacie acanski acario accardi accardo accursio
accurso acedo acevedo achaire achil achiles achille achilles achim achkinadze acic acilio acimovic aciscolo ackermann
ackroyd acquadro acquaviva acquistapace acrisio acton adalard adalardo adalbald adalbaude adalberon adalbert adalberta
adalberto adalfredo adalgisa adalgiso adalric adalrico adalsinde adamcova adamczak adamczyk adamec adamek adamiak
adamiec adamkova adamo adamova adamovic adamowicz adamska adamski adamson adamus adanski adarsh adasevic adcock addari
addis addison adea adegrin adegrine adela adelaida adelaide adelajda adelardo adelasia adelberto adelchi adele
adelgardo adelie adelin adelina adeline adelino adelmo adeltrude adenet adeodat adeodato adeyemi adhemar adic adina
adis aditi admir adolf adolfa adolfina adolfo adolfs adolphe adolphie adonise adragna adrastee adrehilde adria adrian
adriana adriano adrien adriena adrienne adrijana adrione aebi aebischer aeby afanasyev affinito afonso afra afrim
agafonov agamennone agapet agapi agapito agata agatha agathange agathe agathi agathon agaton agazio agenore agesilao
aggarwal aggeliki agilbert agilberte aglae aglaja agnan agnane agneflete agnesa agnese agneta agnieszka agnos agostina
agostinelli agostini agostino agresta agripina agrippa agrippin agrippine agron agrypina aguado aguayo agueda aguiar
aguilar aguilera aguirre aguridic agustin ahic ahlgren ahlke ahmetspahic ahonen ahrenberg ahrens aiace aidan aidano
aidas aiden aiello aigare aigars aigner aigroz aija ailbhe aileen ailsa aimee aimone ainars aine ainhoa aino aishwarya
aisling aitana aitken aitor aivar aivars aizpurua ajay ajda ajla ajlin ajna ajvazovic akash akesson akhil aki akifovic
akimov akinyi akos akpan aksentic aksentijevic akshay aksic aksin aksovic akter akvelina aladar aladic aladino aladzic
alaimo alain alaine alais alakovic alamanno alan alana alanis alaniz alanovic alara alarcon alargic alarico alasdair
alastair alavanja alavantic albacete alban albana albane albarracin albena alberade alberic alberico albers albert
alberta alberte alberti albertina albertine alberto albertyn albertyna albin alboino albrecht albrechtova albrico
alcaide alcamo alcantar alcazar alceo alcibiade alcides alcidie alcime alcina alcine alcocer alcock alcyone alda
aldegonde aldo aldobrando aldonce aldric aldridge aleandro aleardo aleaume alec aled aleida alejandra alejandro alejo
alekos aleksandar aleksander aleksandr aleksandra aleksandrov aleksandrova aleksandrowicz alekseev alekseeva aleksei
aleksej aleksey aleksi aleksic aleksy alemka alen alena alenia alenka aleodor aleramo aleska alessa alessandra
alessandrini alessandro alessi alessia alessio aleth alex alexa alexander alexandr alexandra alexandre alexandrea
alexandrescu alexandrina alexandrine alexandros alexandru alexanne alexe alexei alexej alexey alexia alexiou alexis
alf alfano alfaro alfermann alfhild alfieri alfio alfons alfonsa alfonsina alfonso alfonz alfred alfreda alfredo
alfreds algernon algirdas algirds algis algiso alhashmi alice alicea alicia alicic alicja alida alidi aliette
alighiero alija alikavazovic alin alina aline alis alisa alison alissa alissia alistair alivernini alix aliyu aliz
alizadeh aljancic aljaz aljosa alka alketbi alkhamis alkovic alksne alksnis allan allard alldridge allegretti allen
allgeyer alliaume allison almada almanza almasac almeida almerigo almine almir almire almiro almonte almudena alois
aloise aloisie aloisio aloizs alojz alojza alojzije alonso alonzo aloyse alparac alparslan alphee alphonse alphonsine
alpinien alston altamirano althee altieri aluga alun alvarado alvarez alvaro alverede alves alviero alvise alyona
alyssa alyssia alzbeta amabela amadea amadeo amadeu amadeus amador amadori amaliane amalie amalija amalric amalthee
amand amanda amandin amandine amann amanzio amarande amaranthe amaro amata amauri amaury amaya amberg ambrogio
ambroise ambrosini ambroz ambrozova ambrozy amea amedee amedeo amedeu amel ameliane amelie amelien ameline amendola
americo amerigo amerio amiel amilcare amintore amitabh amla amleto ammann ammoscato amol amon amone amorim amoruso
amos amra amrein amundsen amza anabel anabela anael anaelle anagnostopoulos anahit anaida anais anamaria anamarija
ananya anastasie anastasija anastasije anastasio anastasios anastasiya anastaz anastazia anastazie anastazija
anastazja anatazie anatol anatole anatoli anatolia anatolie anatoliy anatoly anaya anca ancelin anceline anci ancica
ancuta andelic andelika andelin andelina andelko andelkovic andelo andelova andeol anders andersen anderson andersone
andersons andersson andesilic andic anding andjela andjelina andjelkovic andoche andoni andonov andonovic andrada
andrade andras andraz andrea andreas andreassen andreasson andree andreea andreev andreeva andrei andreina andrej
andreja andrejevic andrejic andrejin andrekovic andreoli andreou andres andresen andrew andrews andrey andri andrija
andrijana andrin andris andrisani andriska andrius andriy andrle andrlova andronic andrzej andrzejczak andrzejewska
andrzejewski andzejs andzelika andzs anej anelli anestis aneta anette aneurin anezka anfisa angadreme angela angele
angeletti angeli angelica angelika angeliki angelina angeline angelini angelis angelo angeloni angelopoulos angelos
angelucci anggreny angharad anghel anghelina angilbe angilberte angilran angoustan angster anguiano angulo angus
angustias anica anicee anicet aniceto anicette aniello anik anika aniko anina anisoara anja anjana anka anke anki
ankita anko ankur annabel annabell annabella annabelle annagrazia annalena annalisa annamaria annarita annegret anneke
anneli anneliese annemiek annemieke annemijn annett annette annibal annibale annie annika annikki annonciade
annunziata anny anoop anouar anouk anrijs ansaldo ansbert ansberte anselm anselma anselme anselmi anselmo ansgar
ansgary anslavs ansovino anstey anstrudie antal antalova antanas antczak antea antek antelmo antenucci antero antezza
anthelme anthelmette anthony antide antigone antigoni antim antimo antioco antje antoaneta antoinette antonacci
antonela antonella antonelli antonello antonia antonic antonie antonietta antonija antonin antonina antonine antonini
antonino antonio antonios antoniou antoniu antonius antonov antonova antonovic antonsen antonucci antoon antos
antosova antovic antti anttila antunes antunez antunovic antusevic anuar anucin anuj anupam anuradha anushka anusic
anuta anwen anyango anzalone anze anzhela anzor aoibheann aoife aonghus aparicio apicella apitz apolena apollina
apollinaire apollinare apollinary apolline apollonia aponte apostol apostolos apostolou appelman appleby appleton
aprile apuleio arabela arabella arabelle araceli aragon araja arajs aramini araminta arana aranda aranka aranzazu arap
ararat aras aratone araujo arben arcadie arcangeli arcangelo archambaud archana archibald archie archimede archippo
archuleta arcibaldo ardelean ardeleanu arduino aregger arendt arens aresio areta argelia argenio argimiro argiolas
argiro arguello argyris argyropoulos arhanic ari ariadna arialdo arian ariana ariane arianna aricie arie ariel ariela
ariele arielle arija arijs arina ariosto arisa ariste aristea aristeo aristid aristide aristione aristita aristofane
aristotele aristotelis ariza arja arjan arjen arjona arkad arkadijs arkadiusz arkady arkhipov arkhipova arkwright
arleta arlette arlindo arlovic armance armand armande armandine armando armel armelle armen armendariz armenta armida
armide armijo armindo armine arminio armins armitage armstrong arnaiz arnaldo arnau arnaud arnaude arnav arndt arne
arnesen arno arnolda arnost arnostka arnott arnoud arnould arnt arolde aronne aronsson arpad arpasi arpine arpita
arranz arredondo arreola arriaga arribas arrigo arrizabalaga arrowsmith arsen arsene arsenije arseniusz arseny arsic
arsinoe artak artan arteaga artem artemis artemov arthaud artheme arthur arthurine artioli arto artur arturas arturo
arturs artyom arunthavanathan arved arvid arvids arvidsson arvind arvis arvo arvydas arwel arwen arystarch arzen
asadanin asanin asbjorn ascanio ascelin asceline asceric aschenbroich ascione asdrubale asella asen ashby ashcroft
ashish ashley ashot ashutosh ashwin ashworth asier asija asimi asimina asimodeo asja askeland askraba askrabic aslaug
asmund asonja aspasia aspere assmus assuncao assunta astafei astianatte astley astolfi astree astrida astrom asya
ataleo atanas atanasio atanazie atanazy atena atencio athalie athanase athanasia athanasie athanasios athanasiou
athenais atherton athina athos atieno atkins atkinson atle attenborough attila attilano attilio atwood atzeni atzori
aubert aubertine auberto aubry auchterlonie audebert audeline audouin audran audrey audrius audun auer auguste
augustin augustine augustyn augustyna augustyniak aure aurel aurele aurelian aurelie aurelien aurelienne aurelija
aurelio aurelle aurian auriane aurica auron aurore ausilia austen auxane auxence auzina auzins avallone avalos
averardo avery avetisyan avi avigaelle avigail avihai avila avner avoye avraham avram avsec axeline axelle axelsson
axinte axmann ayan ayden ayelet ayers ayla ayleen aymard aymardine aymeric aymon aymonde ayuso azara azdajic azeglio
azelie azeline azelio azevedo azic azinic azoulay azpilicueta azucena baarck babac babajide babalj babarogic babatz
babeta babette babic babila babin babini babkova babovic babu baburic bacalo bacci bachmann baciu backman bacova
badane badia badjuk baena baez baeza baganz baggio baginski bagnoud bagshaw bahena bahl bahna bahno bahnova bahringer
bahun baiba baier bailey bailly bainbridge bairre bajare bajars bajc bajcetic bajcic bajer bajerova bajic bajsanski
bakaran bakarec baki bakke bakker bakos bakowski balabanovic balaguer balajic balasevic balaskovic balat balaz
balazevic balazova balazs balboni balcar balcarova balcer balcerzak balciunas balck baldassarre balderas balderico
baldi baldini baldomero baldovino balducci baldwin balesevic baleta baletic balevic balfour balincic balint balistreri
baljak balkow balla ballarin ballester ballesteros ballouhey balmer balnuweit balode balodis balog balogh balogova
balogsandor baloun balounova baloyi baltin balzano balzer bamford banach banas banasiak banasik bancroft bandara
bandic bandicstimac bandini bandl banel banic banica banicevic banicjokic banjac banjak banjalic banjari bannister
banov banovic bansal banse banuelos banuta baptiste barajas barak barakova baraldi baranjec baranka barankova baranov
baranova baranowska baranowski baranski barbagallo barbala barbara barbaricsehic barbarigo barbarulo barbel barberi
barberis barbero barbier barbiero barbora barbosa barbulescu barcelo bardek bardo bardomiano baresova baretta barica
barinic barisic barletta barlow barnaba barnabas barnard barnes barnett barone baroni barosevcic barosevic barr barras
barraza barreca barrera barresi barreto barrett barrios barron barros barroso barrows barsaba barsimeo barsotti barta
bartak bartakova bartczak bartell bartels barth barthelemy bartimee bartkowiak bartlett bartlomiej bartnik bartoletti
bartoli bartolini bartolo bartolomea bartolomei bartolomej bartolomeo bartolomeu bartolucci barton bartonova bartos
bartosek bartosik bartoskova bartosova bartosz bartova bartovic bartovicova bartulin bartunek bartunkova baruch
barylla basara basarab basaric baseda bashir bashkim basile basileo basilia basilio basilisse bassani bassi bassiano
bassilla bastac bastajic bastiaan bastian bastien bastova basu bateman bathilde batilda batinicsantic batista batnozic
battaglia batten battig battisti battistini battke batya baudouin baudry bauer bauermeister bauerova baumann baumbach
baumeister baumgartner baur bauschinger bauschke bavaud baxter bayerova bazant bazantova bazil bazin bazyli beahan
beata beate beatrice beatrix beatriz beatrycze beatty beatus beaumont beavogui becerra bech beck becka beckel becker
beckett beckmann beckova becvar becvarova bedan bedewitz bedini bednar bednarczyk bednarek bednarik bednarikova
bednarova bednarski bednarz bedrich bedriska beekman beele beerli beggerow begolli begovic begue behr behrenbruch
behrens beissmann bejan bejarano beka bekavac bekcic bekjarev beko bekonja bekovac bekvalac belavske belavskis belcar
belcevic belda belec belic belimir belina belivuk bellamy belli bellido bellini bellotti bellucci belmiro belohlavek
belohlavkova belojevic belopoljac belosevac belosevic belotti belova belovic belovljev belovukovic beltrame beltrami
belvisi belyaev belyaeva belz benadik benakovic benard benasicpavlovic benatti benavides benavidez bendavid bendeguz
bendova benecke benedek benedetta benedetti benedetto benedicte benedicto benedikt benedikta benedita benedykt benes
benesova benett benetti bengt bengtsson benhaim beniamin beniamina benigna benigni benini benitez benito benja
benjamin benko bennardo bennet bennett benninger benno benoit benova benshimon benson bente benthe bentivoglio benton
benzing beppe berak beran beranek beranger berangere berankova beranova berard berardi berardo berend berends
berendsen berenguer berenice berenika beresford beretta bergamini berge berggren berglund bergman bergmane bergmanis
bergmann bergqvist bergrova bergstrom beribak beridze berisha berislav berit berka berkova berky berkyova bermejo
bermudez bernabe bernabei bernadett bernadetta bernadette bernal bernard bernarda bernardi bernardini bernardino
bernardova bernasconi bernat bernatovic bernd berney bernhard bernice bernier berning bernini bernolak bernolakova
berntsen berrios berset bert bertaccini bertalan bertani bertelli bertelsen bertenbreiter berthe berthoud berti bertil
bertille bertin bertini berto bertold bertolda bertolfo bertoli bertolini bertolussi bertram bertrand berzina berzins
berzite berzits besarion besnik bessa besson betancourt beth bethan bethke betina betschart betsy betti bettina betty
betz beushausen beutelspacher beuve bevan beverly bevilacqua bevk beyeler beyer bezdek bezdekova bezjak bhana bhaskar
bhatia bhatt bhavana bhavesh biagetti biagi biagini biagio bialas bialek bialkowski bianc biancheri bianchetti bianchi
bianchini bianka biasci biase bibiana bibianna biborka bicanin biccari bice bicek bicekova bichler bickel bidaud
bideau bieber biedermann biedrzynski bielak bielawski bielecki bieler bielert bielik bielikova bielski bienasch
bienias bieniek bienkowski bieri biernacki biernat biesenbach bigdeli biggi biggs biglebauer bigna bijl bilal bilek
biljan biljana bilkova billie billingham billy bilogravic bilopavlovic bilski bindo bini bino binova bionaz biondi
bircakovic bircanin birger birgit birgita birgitta birgitte birina birino birins birkeland birkemeyer birkett biro
birtasevic birte birtwhistle birute birzina birzins birzniece birznieks bisconti biseniece bisenieks bisenija bisera
biserka bisgaard bisht bisio biskicmerkas bistra biswas biton bittner bittnerova bivoj bivolarevic bizetic bizjak
bizumic bizzarri bjarnason bjarne bjarni bjelanovic bjeletic bjelic bjelica bjelicic bjelinic bjelivuk bjelja bjeljac
bjelkic bjelobaba bjelobrk bjeloglav bjelogrlic bjelojevic bjerke bjerregaard bjoern bjorklund bjorn bjornstad
blacanin blackburn blackwood blaga blagica blagoje blaha blaho blahomil blahomila blahomir blahomira blahoslav
blahoslava blahova blair blaise blake blanchard blanckenberg blandine blanduzia blanka blaschek blasco blasi blasko
blaskovic blassneck blaszczak blaszczyk blatancic blatter blaua blaus blaz blazanovic blazej blazek blazena blazevic
blazkova blazquez blecha blechova blekte blenkinsop blerim bloch blochwitz blom blomqvist blondel blum blume blythe
boaz boban bobana bobbi bobbie bobek bober bobeta bobinac bobkova boboc bobrov bocchi boccia bochenek bocic bock
bockai bockova bockovac bocokic bodea bodil bodin bodini bodiroga bodnar boerma boersma boffa bogan bogdan bogdana
bogdanov bogdanova bogdanovic bogdashin bogenrieder bogisavljevic boglarka bognar bogoljub bogoljubovic bogosavac
bogucki bogumil boguslaw bogusz bohac bohacek bohackova bohacova bohdan bohdana bohemond bohge bohm bohmova bohuchval
bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana bojislava bokanovic
boldizsar bolemir boleslav boleslava boleslavs bolf bolkovac bolliger bolm bolot bolshakov bolta boltic bolton
bolunovic boman bomestar bonagiunta bonaldo bonanni bonanno bonato bonaventura bonavita bonazzi bondar bondare
bondarenko bondars bonderovic bondra bondrova bondzic bonelli bonetti bongiorno bongiovanni bonifac boniface bonifazi
bonilla bonini bonis bonisch bonneau bonner bonnin bonomi bonomo boogaard booker borbala borbely borcanin bordoni
borek borelli borge borgeaud borgeling borges borghi borgia borgschulze borilovic borincevic boris borisavljevic
borislav borislava borisov borisova borivoj borivoje borje bork borka borko borkovacki borkovic borkowska borkowski
bormann borna bornscheuer boroka boros borovac borovicka borovickova borowiec borowski borrelli borrmann borsch
bortolin bortolo bortoluzzi bortot boruschewski borut borys bosak bosakova bosanac bosancic boscaino boschetti boschi
boscolo bose bosiljcic bosiljka bosiljkic bosiljkovic bosilkov bosko boskova boskovic bosler bosman bosnjak
bosnjakovicholik bossard bosshard bosson bostock bosworth botello botezatu botond botsford botta bottner boucek
bouchard boucher bouckova boudewijn boudova boulton bouma bourcard bourdon bourne bourrouag bouschen bouska bouskova
bouvier bovolenta bowden bowen bowers bowie bowles boxhammer boyan boyd boyde boyer boyko boyle bozalo bozanic
bozanovic bozdok bozdokov bozek bozena bozetech bozetecha bozic bozica bozicanin bozicic bozickovic bozidar bozidara
bozislav bozsik bozzi brabcova brabec brabencova brabenec brabham bracegirdle brad brada bradac bradacova bradbury
braddock bradley bradova bradshaw bradut bradvic brahaj braia brais braithwaite brajan brajen bram brambilla bramley
branagh brancaleone brandenburg brandi brandis brandli brandon brandt brandusa branimir branimira branislav branislava
branka brankica branko brankovic branwen bratina bratislav bratojevic bratonozic bratovic bratu brauer braunova
brautigam brazda brazdil brazdilova brazdova brdanin brdovic brecko breda brehmer breitenstein brejcha brejchova
brekke bremer bremser brenda brendan brenke brenkis brenn brennan bresciani breskovic bressan bret bretislav
bretislava breton brett brettschneider breuer brezancic brezina brezinova breznik brezovac brezovnjacki briac brian
briand briano brice bridget briede briedis brierley briesenick brieuc brigandi briggs brigita brigitta brigitte
brignone bringmann brinjak brinkmann briones briseno bristow brisuda brit brita brites britt britton brizova brizzi
brkanovic brkic brniclevada broadbent broening brogi brogli bromfield bromme brona bronagh bronislav bronislava
bronislavs bronislaw bronwen bronwyn brookes brosch broughton brouwer broz brozek brozkova brozova bruce bruckmann
bruckner bruen brugger bruggmann bruhns bruijn brumat brun bruna bruneau brunehaut brunehilde brunelli brunet brunetti
brunhilda brunhilde bruni brunilde brunkevica brunkevics brunner bruns brunton bruschi bruun bruyn bruzzone bryan
bryant brychta brychtova brygida bryn brynjar brzezinski brzozowski buac buaca bubenik bubenikova bucalo bucalovic
bucanin buccheri bucci bucek buchanan buchele buchholz buchrucker buchta buchtova buckalovic buckley buckova buczek
buczkowski buczynski budai buder budichalas budimcic budimir budislav budivoj budreiko budzinski budzynski buhler
buhlmann buijs buile builis buisson bujak buker bukovska bukovsky bukowski bulaja bulat bulatovic bulgarelli buljat
buljin buljubasic buljugic bullock bulovan bultmann bundgaard bunea bungener bunjes bunoza bunusevac buonomo burani
burazer burazor burckhardt burdak burdova bures buresova burevic burgess burghagen burgic burgio burian burianek
buriankova burianova burim burke burkhard burkhardt burklein burlacu burmeister burnett burrell burri burroughs
burzynski busa busak busch buschbaum buscher busemann busetincan buslaver bussmann bustamante bustos butarevic butera
butkus buttner buzzi bykov bykova byrd byrne byron byrtus byrtusova bystrik bytyqi cabaj caballero cabezas cabras
cabro caccamo caccavo cacciamani cacciapuoti cace cadhla cadiou cadoni cadova cadwallader caetana caetano caha cahill
cahova caiazza caiazzo caillat caino caio cairistiona cairns caitlin caius cajka cajko cajner cajzler calado calafiore
calandro calanico caldeira caldwell caleb calero calheiros califano calin calitis calixte calixto callegari calligaris
callisto callum calogera calum calvert calvo camagic camarillo camdzic camelia camelien cameron camil camila camilla
camille camilli camillien camillo cammarata cammisa camoes campanini campbell campion campisi campoli camus canaki
canales cancar cancellieri candela candido candrlic canepa cangiano canjko cankar cannata cannella cano canova canovas
cantagallo cantemir cantidio cantoni cantrell cantu canu canziano caoimhe capannolo capasso capdevila capecchi capek
capewell capitani capizzi capkova capkovic capkovicova capkunovic caplovic caplovicova capocotta capogna caporaso
capova cappai cappelletti cappelli cappiello capponi capriotti caprnjic capucine caputo caraballo caracciolo caradonna
carapic caravesa carbajal carbone carboni cardella cardenas cardinali cardini cardona cardone cardoso cardwell careddu
caretti carey caribert caric caricari carina carine carini carl carles carletti carlijn carlini carlisle carlo
carloman carloni carlos carlota carlotta carlotti carlowitz carlsen carlsohn carlson carlsson carlucci carme carmel
carmela carmelo carmen carmichael carminati carmine carminho carmo carmona carna carneiro carney carnic carnogurska
carnogursky carnovale carole carolien carolin caroline carolino carolis carollo carolyn caron caronte carosi carovic
carpentier carponio carr carranza carrara carraro carrasco carrasquillo carreon carrico carrieri carriero carrillo
carroll carrozzo carrus carruthers carson carsten cartl cartwright caruso carvajal carvalho carvelli carys casadei
casadio casagrande casali casals casandra casano casanova casares casarez casavecchia cascone casella caselli caserta
casian casiana casilda casillas casimira caslav casolaro caspar caspari casper caspers cassandra cassandre cassano
cassiano cassidy cassien cassin cassiopea castagna castaldi castaneda castellana castellani castellano castellanos
castelli castells castiglioni castillo castro catalano cataldi cataleya catalin catalina catalinac catana catanzaro
catarina catellani caterina caterino cathal catharina catherine cathy catic catinca cato catrin catrina catrinel
catriona cattaneo cattani catullo caulfield caune cavalic cavaliere cavalieri cavaljuga cavallari cavallini cavazos
cavdarevic cavic cavlina cavriani cayetano cazacu cazares cazimir ceballos cebula ceccarelli ceccarini cecchetti
cecchi cecchini cecco cecere cech cechova cecil cecile cecilia cecilie cecilio cecylia cecyliusz cedillo cedomir
cedric cedrik cedrin cehmajster cejka cejkova celano celebija celentano celestine celestyn celestyna celia celien
celine celinia celli cellini celma celmina celmins celms celso cenan cenek cengija cenka cenni centofanti cerasela
cerda ceri ceridwen cerkasin cermak cermakova cernik cernikova cernoch cernochova cernohorska cernohorsky cerrani
cerrato cerri cerullo cerutti cervantes cervantez cervenak cervenakova cervenka cervenkova cervinka cervinkova cesaire
cesare cesaretti cestmir cestmira ceyda ceylin cezar cezara cezary chacon chadwick chagas chaim chalmers chaloupka
chaloupkova chalupka chalupkova chalupova chamberlain chamorro champlin chana chandrasekhar chantal chapman chappuis
chapron chapuis chapuisat charalampos charis charlaine charleen charlemagne charlene charles charli charlie charline
charlotta charlton charrier chartier charvat charvatova chassot chatzis chaudhari chauvin chavan chavarria chavez
chaya chayenne cheetham chelsey cherchi chernova chernyshev cherubini cheryl chessa chessari chetty chevallier chhabra
chiacchio chiaffredo chianese chiara chiaravalle chiavacci chidi chila childebert chilperic chimenti chiodi chioma
chiriac chirico chirila chirita chisholm chivu chladek chladkova chloe chlup chlupova chmelar chmelarova chmelik
chmelikova chmiel chmielewska chmielewski chmura chojnacki chojnowski cholewa chollet chopard choquart choudhary
choudhury chovancova chovanec chrabros chraniboj chranibor chranislav chranislava chris christa christel christelle
christensen christer christiaan christiane christiano christiansen christie christina christine christodoulou
christodule christoffer christoffersen christoph christophe christopher christos christou christy chromy chrudos
chrysa chrysole chrysoula chrzanowski chudik chudikova chudoba chudobova chudzik chuit churchill chval chvatal
chvatalova chvojka chvojkova chytilova ciaccio ciacio ciampa cianci ciara ciaran ciavarella cibula cibulka cibulkova
cibulova cicatiello ciccarelli cicchetti cicco ciccone cichocki cichon cichy cicmak cid cierpinski ciesielski ciesla
cieslak cieslik cifarelli ciger cigerova cigoj cihak cihakova cihlar cihlarova cikota cilikan cilli cillian
cimbaljevic cimerman cimesa cimmino cincurak cinelli cingolani cino cintron cinzia ciobanu ciocan cioffi cioni ciotti
cipanj cipollaro cipolletta ciprian cipriana cipriano cirano cirelli ciriaco ciril cirilla cirillo cirino ciro cirule
cirulis cisarova cisneros cistoslav cistoslava ciszewski citlali ciuffreda ciulla cizek cizkova cizmar claas claes
claesson claeys claire clancy clarence clarenzio clarisse clarius clarke clarkson clas claudia claudien claudine
claudio claudiu clausen clayton clea cleandre cleandro cleary cleem clegg clelia clelie clemency clemens clement
clemente clementine clements clemenzia cleo cleofe cleonice cleonico cleopatra clery cleusa cleve clifford clifton
climaco clinio clint clio clodagh clodomiro clodoveo cloe cloos clorinda clotaire clothilde clotilde clottu clough
clovis coates cobanovic cobos cobrda cobrdova cochrane cockburn cockcroft codin codrin codrina codrut codruta cody
coelho coen cohen coinchon cointa cojocaru cokan cokov colak colakovic colangelo colanic colantuono colaric colbert
colella coleman coleridge coletta colette colin coline colleen collet collien collier collin collingwood collinson
colm colmanno colmazio colomba colombano colucci colunga coman comito conall conan concas conceicao concetta conchita
concordio conforti congiu conka conkova connell connelly conner connolly connor connors conny conor conrad conroy
consolata constanca constantin constantina constantinescu constantino consuela contreras contu conway coombes cooney
copeland coppens coppola cora corak coralia coralie coraline corazza corbacho corbett corbiniano corboz corbu corcoran
cordelia cordero cordes cordier cordioli cordova cordula coreno corentin corentine coretti corina corinna corinne
corkery cormac cormack cornel cornelis cornelissen corneliu cornelsen cornish cornu corradi corrado correale corridori
cors corsi corsini corsten cortesi cortez cortina cortinovis corvin corwin cory cosgrove cosima cosimo coslovich cosma
cosmin cosmina costache costante costantin costantini costantino costanza costanzo costas coste costea costel costello
costin cotthardt cottone coufal coufalova coulon coulson coulter courten courtney coutinho couto couturier covaci
covadonga covarrubias coviello cowan cowley cozma cozzani cozzi cozzolino crabtree craig craven crawford crawley
cremenzio cremonesi crenguta crepaldi crescenzi crescenzia crescenzio cresnik crespi crespignano crespo cressida cretu
creuza crevatin crimi crina crippa crisan criscenti criscione crispin crispino cristaldo cristea cristescu cristi
cristian cristiano cristina cristobal cristofaro cristofor cristoforo crnogaj crocefissa croitoru crompton cronida
cronin cronjager crosby crosskofp crossley crowther cruciani cruickshank csaba csanad csapo csenge csilla csongor
csonka csordas ctibor ctibora ctirad ctirada ctislav ctislava cuadrado cuauhtemoc cucchiara cucciniello cudara cudars
cudina cuellar cukalac cukalovic cukic cukovic cukteras culibrk cullen cullinan cummings cummins cunegonda cunha
cuniberto cunningham cuomo curci curcio curdova curiel curran curreli currie curt cusimano cuslovic cusumano cuthbert
cuypers cuzia cuzzocrea cvagic cvetka cvetkovic cvetljanin cvetojevic cvetuljski cvijan cvijancevic cvijanovic
cvijetic cvijetin cvijetinovic cvijic cvjeticanin cybulski cygan cynthia cyntie cyprian cyprich cyprichova cyprien
cyra cyriaque cyrielle cyril cyrila cyrille cyryl czaja czajka czajkowski czapla czarnecka czarnecki czech czechowski
czerniak czersky czerwinska czerwinski czeslaw czyzewski daan daantje dabcevic dabek dabic dabiziv dabizljevic
dabkowski dabnjak dabovic dabrowska dabrowski dace dachert dacian daciana daciano dackovic dacovic dadic dadova dafina
dafna dafunic dafydd dagmar dagmara dagny dagoberto dagostino dagovic dahl dahlberg dahlgren dahm dahmen daiana
daidone daimer dainius dainuvite daisevic daithi daiva dajana dajic dajlic dakickozic daleo dalessandro dalessio daley
dalgaard dalibor dalibora daliborka dalida dalie dalila dalimil dalimila dalimir dalimira dalit dalleaste dallenbach
dallmayr dalmasso dalmazio dalton daly dalziel damaris damasio damaske damaso damato dambrosio damian damiana damiani
damiano damico damien damil damin damir damjan damjanka damljanovic damm damocle damore danciu dandrea danek
danenhauer dangeli dangelo dani danica daniela daniele danielle danielsen danielsone danielsons danielsson daniil
danijel danijela danil danila danilov danilova danique danis danisova danka danko dankova danna danneberg danner danny
danova dante danuse danuta danylenko darazac darby darc darcy dargenio daria dariana darie darija darina darinka dario
dariusz darja darleen darrell darren darryl darta darya das dascalu dasgupta dasic datkovic daubner daudrich dauer
daugherty daum dauth dautzenberg dave davenport davey davi davida davide davidova davidovic davidovicamic davidsen
davies davila davin davina davino davis davison davit davoli davorin davy davydov davydova dawid dawson dayan deak
deane deangelis deanna debbie debeljak debenjak debnar debnarova debora deborah debowski debra debski decebal decker
deckert declan declercq decock decoster dedanski dedejic dedijer dedkova dedovic deen deepa deerberg degano dege degis
degna degrassi dehmel deiana deirdre dejan dejana dejanovic dejova dekanovic dekany dekic dekker dekkers dekovic dekys
dekysova delafuente delagarza delage delahaye delalic delao delapaz delatorre delattre delaunay deleon delfim delfina
delgadillo delgado delia delic delinda delizia delkapic dellamico delmas delogu delonge delorme delosevic delphin
delphine delrio deluca delvalle delyth demarco demchenko demeter demetra demetria demetrio demetriusz demetrova
democrito demontis demostene dempsey demurtas demut denes dengler denham denic denis denisa denise denisov denisova
denisz denner dennis denny denovic denton denzinger denzler deodata deodato deolinda depold dera derasevic derasimovic
derek dergovic deric derisilo deriu dermot derosa derr derrick derrico dertmann desanka desantis descamps deschamps
desdemona desimir desimone desiree desislava desjardins desmet desogus despina dethloff detlef detlev detmar detrich
deuschle devald devaux devcickatic devedzic devendra devetak devine devlin devrnja dewhurst dewilde dewit dexx dezider
dezso dhanush dharmendra dheeraj dhillon dhlamini diaconescu diaconu diamantino diane dianne dianora diar diarmuid
diaz dickens dickenson dickinson dickson didenko didier didina dieckmann diederik diedrich diego diehl dieke diekmann
dienel dieter dietmar dietrich dietsche dietz dietzsch dieudonne dieudonnee diez diezel dijana dijkstra diletta dillon
dilwyn dimarco dimcevic dimcic dimic dimitar dimitra dimitri dimitriadis dimitric dimitrij dimitrije dimitrijevic
dimitrina dimitrios dimitriou dimitris dimitrov dimitrova dimitrovski dimkic dimkovic dimnjasevic dimopoulos
dimosthenis dimovic dimsic dingarac dingelstedt dinis dino dinu diocleziano diodata diogo diomede dion dionigi dionisi
dionizy dionysia dionysios dionyz dionyzos dippl dippolito dipti dirike dirikis dirk dissanayake distefano ditte
dittmann dittmar dittmer dittrich dittrichova divald diviska divisova dixit dixon dizanov djayden djenna djetka
djokovic djordjevic djurasek djuric dlugosz dluhos dmitri dmitriev dmitrieva dmitriy dmitry dmytro dobaj dobbrunz
dobel dobes dobesova dobias dobiasova dobler dobos dobosz dobrava dobrescu dobrica dobrila dobrilovic dobrinkovic
dobromil dobromila dobromir dobromira dobrosavljevic dobroslav dobroslava dobrovolna dobrovolny dobrowolski dobrzynski
dobson docekal docekalova dochia dockal dockalova docolomanska docolomansky dodaro dodato dodd dodds dogaru doherty
dohnal dohnalova dohring doina dokonal dokoupil dokoupilova dokovic dokoza dolacek dolan dolch dold dolecek doleckova
dolejs dolejsi dolejsova dolezal dolezalova dolezel dolezelova dolinar dolnicar dolovic domagala domagoj domanovic
domanski domazet dombrovska dombrovskis dombrowski domen domenech domenic domenico domenik domezio domingues dominguez
dominiak dominic dominici dominik dominika dominique domisevac domjan domljan domnica donal donald donalda donaldson
donat donata donatas donatella donatello donati donato doncic donda dondur donevic donie donka donncha donnelly donny
donofrio donoghue donohue donoso donovan dooley dopsa dopuda dora dorana dorazio dorde dorel dorian doriana doriane
doriano doric dorica dorien dorin dorina dorinel doring dorka dorli dorner dornik doro dorofeev doronjski dorontic
doronzo dorota dorotea doroteja doroteo dorothea dorothee dorothy dorottya dorre dorthe doru doskocil doskocilova
doskoczynski dostal dostalova doubek doubkova doubrava doubravka doubravova dougal dougherty douglas dousa dousova
douwe dowling downes downey doyle doza drabek drabik drabkova drac dracic dragan dragana draganovic draghici dragic
dragica dragin draginja dragisa drago dragoi dragoje dragojlo dragojlov dragoljub dragomir dragone dragoni dragos
dragoslav dragoviczafred dragu dragutin drahomil drahomila drahomir drahomira drahon drahos drahoslav drahoslava
drahotin drahotina drahuse drahutin drakcic dramlic draskovic draza drca drcelic drechsler drees dreher dreimane
dreimanis dreissigacker dren drenjacevic dresevic dressler drews driessen drina drinic drinjak dritan driton drljaca
drljan drmanac drmanovic drmoncic droppa droppova dror drouet droz drozd drozdova drozdowski drozdz druina drummond
drvarevic drvenica drzewiecki drzimir drzislav dubbeldam dubey dubh dubiel dubochet dubois dubovska dubovsky dubravec
dubravka dubravko dubreuil dubska dubsky dubuis ducci duccio duchon duchonova duckworth duclos ducommun ducret ducu
dudas dudekova dudkova dudova dudziak dudzik dudzinski duenas dufek duffy dufkova dufour dugac dugaja duhamel duilio
duje dukelic dukovac dulina dulla dullova dulova dumanjic dumas dumija dumitra dumitrache dumitrana dumitrascu
dumitrescu dumitriu dumitru dumnic dumont dunbar duncan dunda dunja dunka dunkova dunlop dunn dunne dupan dupont dupre
dupuis dupuy durad duran durand durda durgan durica duricova duris durisova durso dusan dusana dusanka dusek dusica
dusik dusikova duska dusko duskova dustin duszynski duta dutkiewicz dutto duuk duval duvnjakculjak dvizac dvokic dvonc
dvoncova dvoracek dvorackova dvorak dvorakova dvoranac dvorska dvorsky dwayne dwyer dyett dyfan dylan dylano dylus
dympna dzakmic dzakula dzal dzanija dzenan dzene dzenis dzenopoljac dzepina dziedzic dzigumovic dzigurski dzikic dzile
dzinic dzirkale dzirkalis dzirkstite dziuba dzodanovic dzurjanin dzurjaninova eamon eastwood ebba ebenezer eberardo
eberhard eberhardt eberle ebert ebrahim ecaterina eccles ecclesio echevarria ecker eckert eckhard eckhardt ecoffey
economou edda eddi edelberga edeltraud edgar edgard edik edilberto edilene edileuza edina edita edite edith editta
edmee edmond edmondo edmund edna edoardo edorh edouard edri eduard eduardo eduards edurne edvarda edvardsen edvige
edvin edvins edwards edwin edyta edzus eefje eelco eerik eero eetu eeva effie effler efi efimov efimova efisio efraim
efrat efrem efstathios eftichia eftimia eftimie egan egbert egelja egeljic egeric eggenmueller egic egidijus egils
eginardo egisto egle eglite eglitis egmont egon egona egorov egorova ehlers ehmann ehrig ehud eich eichenberger
eichhorn eifert eigil eija eijk eila eileen eilidh eimear einar einars einarsdottir einarsson einert eino eirian eirik
eirini eirlys eisenlauer eitan eithne eivind eizens ekaterina ekaterine ekberg eklund ekman ekstrom elad elaide elaine
elanur elbe elda elder eldridge elea eleanor eleftheria eleftherios eleftheriou elena eleonora eleonore eleri
eleuthere eleyth elfrida elfriede elia eliah elian eliane eliano eliasova eliassen eliasson eliasz elie eliezer elifio
eligibile eligio elijah elimena elin elina eliodoro elion eliona elior eliott elisabet elisabeta elisabetta elisaveta
elise elisea elisee elisenda elisheva eliska elita elitsa eliyahu eliza elizabeta elizaveta elize elizej elizeus
elizondo elka ellen ellingsen elliot elliott ellison ellwood elly elmar elmars elmer elmira elna elodia elodie eloisa
eloise elpida elpidio els elsa elsbeth elsie elske elspeth elss elvedin elvezio elvia elvino elvira elvis elwira
elworthy elyas elynn elza elzbieta elzear elzinga emanoil emanuel emanuela emanuele emanuil emard emelie emeline emely
emelyanov emer emerance emerencie emeric emerich emerson emert emery emese emidio emiel emig emile emilia emilian
emiliano emilie emilija emilijan emils emily emina emirhan emlyn emma emmanouil emmanuelle emmelie emmelmann emmely
emmerich emmerico emmi emmy empirio emrys enache encarna endre endrigo endzina endzins enecone eneko engelbert engelen
engelhardt engelmann engstrom enie eniko enimia enio ennio enno enrica enrico enrique ensar ensio entwistle enver enya
enyo enza enzo eoghan eoin eplinius eracla eraclide eraldo erardo erasmo erast eray erazim erazmus erben erbenova
erberto ercolano ercoli erdman erdmann erdos erenia erhard erhardt eriberto eric erica erick erico ericsson eriks
eriksen eriksson erin erion erkki erland erlei erling ermakov ermakova ermal ermanno ermelinda ermenegarda ermenegilda
ermenegildo ermes ermete ermilo ermin ermini erminia erminio ermins ernest ernesta ernestine erno ernser eron errera
errichiello errico ershov ersilia ertl ervin ervins erwan erwes eryk erzsebet esau esben esbensen escobar escobedo
escribano esenwein eshwar esma esmee esparza espen espinosa espinoza esposito esquibel esquivel estefania estela
estella estelle esterina esteves estevez estrela esuperio esyllt eszter etela etelka eterie ethan ethel ethelred
etienne ettore etxeberria eubert euclide eudes eudokia eudoksja eudoxe eudoxie eufebio eufemio eufronio eufrosina
eufrozina eugen eugene eugenia eugenie eugenio eugeniusz eugster eulalia eulalie eunice eunika euphrasie euridice
eusebe eusebia eusebie eusebio eusebiu eusebius euseo eustace eustaquio eustatiu eustorgio eustosio eustracjusz
eutalia eutalio evald evaldo evalds evan evandro evangelia evangelina evangeline evangelisti evangelos evanghelina
evans evarist evariste evaristo evasio evdokia evdokija evelien eveliina evelin eveline evelyn evelyne evensen everett
evers evert everts evgeni evgenia evgeniy evgeniya evgeny evidio evie evodio evola evrard evremondo evzen evzenie ewa
ewald ewan ewelina eyvind eze ezechiel ezechiele ezio ezra fabbri faber fabia fabiana fabiani fabiano fabianova fabie
fabien fabienne fabijan fabijanovic fabio fabiola fabjan fabre fabrice fabris fabrizi fabrizio faculjak fagan fahad
fahey fahham fahner fairbairn fairclough faisz faivre fajdetic fajdiga fajnor fajnorova faktor falba falcao falchi
falcioni falkowski fallon falzone famiano famke fanara fancello fanel fanelli fani fanika fankhauser fanni fantin
fantine fantini fantova fantozzi faraci farago faraone farber farcas farcic fardau farella farias farin farkas
farkasova farkasovska farkasovsky farley farnsworth farrell farrelly farrington farris fasano fasoli fassbender fatmir
fatuma faulhaber faulkner faure faustin faustine faustino fausto faustyn faustyna fava favaro favero favre faya fayen
fayenne fazackerley fazakerley fazekas fazio fearghal fearon featherstonehaugh feba febe fedde federica federici
federico fedor fedorenko fedorov fedorova fedotov fedro feeney feenstra fehr fehrig fejfar fejfarova fekonja felber
felder feldmann feleppa felicia felician felicie felicien felicitas feliks felina felipe felisa felix feliziani felke
felton femke femm fencl fenclova fenja fenna fenne fenner fenske fenton fenwick ferdinando ferdynanda ferenc ferencova
fergal fergus ferguson ferilli ferjan ferko ferkova ferluga fermiano fermin fernand fernandez fernando fernao fernley
ferracuti ferraiuolo ferrand ferrando ferrante ferranti ferrarini ferrario ferraris ferrarotti ferraz ferre ferreira
ferrer ferreri ferretti ferri ferrini ferro ferroni ferruccio festo festuccia feuerbach ffion fiachra fiala fialova
fiammetta fichardt fichera ficova fidel fidelie fidelis fidelius fidelma fidenzio fiedler fiedlerova fieke fielding
fien fiene fiete fietz figl figueira figueiredo figueroa fijalkowski filatov filc filcova filemon filibert filice
filimon filip filipa filipan filipe filipek filipiak filipova filipovic filipowicz filipowski filipp filippa filippi
filippini filippis filippo filipponi filippou filippov filippova filofteia filomen filomena filotije filsinger finbarr
fincke findlay finia finja fink finka finke finkova finlay finley finn finnegan finney finnja finnley finocchiaro
finola finotti finstad fiodor fiona fionn fionnlagh fionnuala fioravanti fiorella fiorelli fiorentini fiorenza
fiorenziano fiorenzo fioretti fiorillo fiorini firmin firoz firth fisbah fischer fischerova fischetti fiser fiserova
fister fitschen fitzgerald fitzpatrick fitzsimons fitzwilliam flacco flacer flaman flaminia flamur flanagan flanjak
flatley flavia flavian flaviana flaviano flavie flavien flavio flaviu flavius fleano fleischer fleischmann fleming
flemming flis floarea floch floder flodoard floortje florbela florczak florea florek florencio florencja florent
florenta florentin florentina florentine florentino florentyn florentyna florescu florestan florez florian floriana
florianova florica floricelovic floridia florie florin florine florio floris flottmann fluckiger flurin flurina
flutura flynn fodor fodulovic foged fogele fogelis foglia fojtik fojtikova fokke folake folco foley folivarski folke
foltyn foltynova fomin fomina fonseca fontaine fonti forbes forconi foretay forgione forkel forlani forman formanek
formankova formanova fornara forrest forrester fors forsberg forsman forster forsyth forsythe fortova fortugno
fortunat fortunee fortuny foschi foss fossum foti fotini fotiou fotis foucher foulques fouquet fournier fousek
fouskova foy frackowiak fraczek frade frahmeke fraile frances francesca franceschi franceschini francesco francesconi
francette francezi franchi franchini franci francinaldo francine francis francisc franciskovic franciszek franciszka
francoise francova frandsen franek franic franjicabramic franjiczelic franjo franka franke frankova frankowski frans
franssen fransson frantisek frantiska frantz franz franze franzis franziska franzmann franzoni fraser fratczak fratila
fratti frauendorf frauke frazao frazi fred freddie frederic frederick frederico frederik frederike frederiksen
frederique fredrik fredriksen fredriksson fredy freek freigang freimane freimanis freimann freisen freitas freja
frenkie frenzel freriks frey freya freymond frezza frias frick fricke frido fridrich fridrichova frieda friedek
friedenberg friederike friedhelm friedli friedman friedmann friedrich friess frigan frigerio friis frits fritsch fritz
frode frohlich frohn frolov frolova frontiniano frusina fruzsina fryderyk frydrych frydrychova ftorek ftorekova fucci
fuchs fuchsova fucik fucikova fuensanta fuhlbrugge fuksa fuksova fulbert fulberto fulcran fulgence fulgenzio fulop
fulvio fundak furdi furgala furio furlan furlong furman furno furrer furseo fuscolo fusenig fuster fyodor gaba gabay
gabi gabin gabius gabler gabor gaborova gabriel gabriela gabriele gabrielle gabrielli gabrielova gabrijela gabrovsek
gabud gacanovic gacevic gacic gacina gacinovic gadanski gaddini gadi gadomski gadschiew gadzic gael gaelle gaetan
gaetano gages gagic gagik gagliano gagliardi gagovic gagricic gagro gahwiler gaia gaile gailis gailite gailitis
gaillard gaitan gajana gajda gajdos gajdosova gajec gajendra gajewski gajgicmatic gajic gajski gakstadter galan
galander galanis galarza galasso galazka galeazzi galeazzo galfryd galic galina galinac galindo galit galjak galjen
galjer galka gallagher gallardo gallegos galli galloway galluzzo galosevic galvan galvao galvin gamberini gamboa gamez
gamlin gamper gandolfo ganea gangemi gangnus ganguly gannon ganzmann ganzzuparic gaona garatva garay garcia gardiner
gareth garg garibay garica garik garika garimberto garner garnier garofalo garonja garrett garrido garry gartner
garvey gary garyfallia garzon gashi gasior gasiorowski gasjune gasjuns gaskell gaspar gaspard gaspare gaspari
gasparini gasparova gasparovic gasparovicova gaspic gastel gastelum gaston gastone gatien gatis gatta gatzka gaudenzia
gaudenzio gauder gaudiano gaudino gaurav gauthier gautier gautiero gavin gavino gavric gavriel gavrila gavrilo
gavrilov gavrilova gavrilovic gavrovic gawel gawlik gawron gawronski gayane gayle gaytan gazdic gazi gazibara gaziova
gazivoda gazzola geanina gearoid geary gebhardt gedeon gedeone gederts gediminas geert geerts gehre gehrig gehring
gehrke geiger geisendorf geisler geissler gejza gelashvili gelila gellert gelsomina geltrude gelu genadij genchi
generosa genesia genesio genevieve genivaldo genjega genna gennadiy gennady gennaro genoud genoveffa genowefa genti
gentiana gentili genziano geoffroy geoghegan george georgel georges georgescu georgeta georgette georgi georgiadis
georgian georgiana georgiev georgieva georgije georgios georgiou georgy gerace geraint gerald geralda geraldina
geraldine gerard gerarda gerardina gerasim gerasimo gerasimov gerasimova geraud gerazim gerazym gerben gerbennow
gerberge gerbert gerd gerda gerdel geremia gergana gergely gergo gerhard gerharda gerhardt gerino gerlach gerlinde
germain germaine germana germani germano gernot gerolamo geronimo geronzio gerritsen gerschler gerson gertraud gertrud
gertruda gertrude gervais gervasi gervasio gerwig gesell gesualdo gethin gevorg gevorgyan geyer geza gfeller ghanem
ghenadie gheorghe gheorghita gheorghiu gherardo gherghina gherman ghilardi ghirmai ghislain ghislaine ghita ghosh
giacalone giacinta giacinto giacomelli giacomo giada giadero giambattista giampaoli giampaolo giampiero gianbattista
giancarlo giandomenico gianfranco gianina gianluca gianluigi gianmarco gianmaria gianna giannakopoulos giannelli
giannetti gianni giannis giannone giannopoulos giannotti gianotti gianpaolo gianpiero gianpietro giansante gianuario
giardini giasone gibala gibbons gibbs gibson gica gicu gideon giedrius giehl giel gielen gierisch giesa giesche giger
gigli gigliola gigliotti gijs gilad gilbert gilberta gilberte gilberto gilchrist gildete gildo giles giliola gilles
gillespie gillet gillian gillieron gillies gilligan gillo gilmore gilmour gimeno ginette ginevra ginewra ginneken gino
gintaras gintare gints gioacchina gioacchini gioacchino gioberto gioconda gioele giona gionata giordani giordano
giorgetti giorgi giorgia giorgian giorgiana giorgio giorgos giosue giosuele giotto giovanna giovannelli giovannetti
giovanni giovannini giove gioventino giovenzio girard girardet girardo girart giraud giraudo girolamo gisbert gisela
gisele gisella gislebert gitte giuditta giuffrida giugliano giulia giuliana giuliani giuliano giulio giulitta giunta
giurgiu giuseppa giuseppe giuseppina giustiniano giustra giusy givaldo gizela gjerde gjergj glab gladstone glasnovic
glasson glatting glavac glavak glavati gleason gleb gledic gleeson glenda glenys gligorije glintic glodovic glogowski
glosli glowacki glozanski gluhovic glukcevic glumac glumpak glynis gobbi gobel gocha gockeritz gocnik gocnikova godanj
godard goddard godeberta godec godfrey godinez godlewski godoy goebel goedicke goffredo gohler goikoetxea gois
gojko golan goldbeck goldberg goldfuss goldkamp goldkuhle goldman goldner goldsmith goldstein golebiewski golebiowski
golec golia golicsamarzija golinelli goller golling gollnow golob golomski golub golubev golubeva gombai gombay
gombert gomberto gomes gomez goncalo goncalves gondebaud gondulfo gonerio gonsalwy gonthier gontran gonzague gonzales
gonzalez gonzalo goodall goodwin goonam goossens gopalakrishnan goran goranka gorazd gorbachev gorbunov gordan gordana
gordeev gordillo gordon gorecki goricanec gorisek gorjanski gorka gorlich gorm gormer gormley gorniak gorny goronwy
gorska gorski gosselin gothard gottardo gottfried gotthardt gottschalk gottwald gottwaldova gotz gotzelmann goujon
goulding gourvennec govender govind goyal graber grabez grabic grablovic grabovac grabowska grabowski gracian gracie
graciela graciliano gracja graczyk gradimir gradisar gradistanac gradojevic grady gradzki graham grainger grainne
granat granata grandjean grasse grassi gratian gratiana gratiela gratzky graudina graudins graziana graziano graziella
grazina grazyna grbesa greaves grebenarzarmen grecu greenberg greenfelder greenholt greenwood greg greger gregersen
gregg gregoire gregor gregorc gregori gregorian gregorio gregorova gregory gregson gregus gregusova greig greithanner
grenier greppi greschner greta grete grezia grga grgic grgo grgur grgurevic gribuste gribusts grieco griem griesbacher
griese griff griffin griffith griffiths grigor grigoras grigore grigorescu grigoriev grigorieva grigorije grigoris
grigory grigoryan grijalva grilli grimaldi grimaldo grimes grimm grimshaw grinberg grinberga grinbergs griselda
grizelda grkavac grkinic grladinovic grochowski groduma grodums groebli gromisch gromov groothuizen grosjean grossheim
grosskopf grossmann grosu grothaus grothkopp grotke grotzinger groza grozdana grozdanovic gruba grube gruber
grubesicbarbir grubnic grubrova grudzien gruffudd gruffydd grujic grun grundmann grundza grundzova gruner gruning
gruppuso gruszczynski gruszecki gruszka grygar grygarova grzegorczyk grzegorz grzelak grzesiak grzesik grzeskowiak
grznar grznarova grzyb grzybowski grzywacz guajardo gualberto gualtieri gualtiero guardiola guarneri guarnieri
guastella guastone gucanin gudmund gudmundsdottir gudmundsson gudrite gudrun guedes guenda guendalina guenievre guerin
guerreiro guerrero guerrieri guerrini guerrino guevara guglielmi guglielmo guiberto guichard guidetti guidi guido
guidotti guijarro guilhemine guilherme guillaume guillemette guillen guillermina guillermo guillet guillot guillou
guimaraes guinand guiscardo guivarc'h gulati guldemeister gulino gulli gulyaev gulyas gumesindo gummelt gunars
gundelinda gundersen gunhild gunilla gunjaca gunkel gunnar gunnarsson gunter gunther guntis gunvor gurbig gurrieri
gurule gusanovic gusatovic gusavac gusev guseva gusevac gusic gusmeroli gusovic gustaf gustafsson gustav gustava
gustave gustavine gustavo gustavsson gutal guthrie gutierrez gutjahr gutmann guto gutowicz gutowski gutrovac gutschank
guus guusje guyot guzik guzina guzman gvendolina gvozden gwen gwenael gwenaelle gwenllian gwido gwilym gwozdz gwozdzik
gwyneth gwynfor gyongyi gyorgy gyorgyi gyula haack haakon haaland haas haavisto habel hablak hablakova habsuda
habsudova hackbusch hackelbusch hackett hadas hadassah hadfield hadwich hadzibeganovic hadzic haferkamp hafliger
hafner hafsa hagen hagit hahn haigh hailey haim haines hajdinjak hajdu hajduk hajek hajkova hajna hajnalka hajnc hajny
hakala hakansson hakobyan hakon halak halakova halas hald haldova haley halina hallam halldor halliday halliwell
hallmann halova haluska haluskova halvard halvor halvorsen halyna hamalainen hamann hamel hamilton hamish hammes
hammond hamon hampl hamplova hampton hanacek hanackova hanak hanakova hancock handzic hanenberger hanizar hanke
hankova hanlon hanna hannah hanne hannecker hanneke hannele hannelore hanni hannich hanniske hannu hanousek hanouskova
hanova hans hansen hansjorg hanson hanspeter hansruedi hanssen hansson hansueli hanus hanusova hanzal hanzalova hanzl
hanzlik hanzlikova hanzlova harac haralamb haralambie harald haramija harber hardik harding hardouin hardwick
hargasser harish harmen harnapp haro harold harri harriet harrington harrison harry harshad harter harting hartley
hartlieb hartman hartmann hartmanova hartmut hartog hartwig hartz harutyunyan harwood hasanica hascak hascakova
haschke hasek haskova haslam hasler hasmik hassan hassel hassfeld hastal hastings hathaway hathorn hatzis haugaard
haugen haugland hauke haukelidsaeter haupt hauser havel havelka havelkova haverney havla havlicek havlickova havlik
havlikova havlova havojic havranek havrankova hawkes hawkins hawthorne haxhiu hayden hayk hayley haynes hayward
hayworth hazlewood healy heaney hearne heathcote heberstreit hebert hechler hecht hecko heckova hector heczko heczkova
heda hedda hedegaard hedelin hedermann hedi hediger hedlund hedman hedvig hedviga hedvika hedwig hegarty hege hegedus
heger hegerova hegyi hehl heidelmann heidemarie heidi heidler heidrun heijden heike heikki heikkila heikkinen heiko
heinemann heiner heinig heinke heino heinonen heinrich heinz heinze heiser hejdova hejduk hejdukova hejl hejlova hejna
hejnova heledd heleen helen helena helene heleta helga helge helgesen heli helier helin helio helle hellmann hellstrom
helmi helmke helmut heloise helpling hemant hemingway hemlata hempel henderson hendrika hendriks hendry hendrych
hendrychova hengmith henk henke henkel henn hennessy hennezel hennig henri henrich henrick henrieta henrietta
henriette henrik henrike henriksen henriksson henrique henriques henriquez henry henryk henryka hense hensel henshaw
hentel hentschel hentschke hepperle heracleea herberger herbert herberta herbrand heredia heretik heretikova herjavec
herluin hermanek hermankova hermann hermanova hermans hermansen hermansson hermecke hermenegildo hermina hermiston
herms hernan hernandez hernando herold herrera herreros herrmann herschmann herta hertel hervas herve herweg herwig
herzenberg heseltine hess hesse hessek hessel hessler hettinger hetty hetzler heuck heuer hewitt heydemuller heyden
heyman heywood hezekiah hibbert hickey hickle hickman hicks hidalgo hidaya hidde hidosanin hiebl hieronim hietala
higgins higginson hilarion hilarius hilary hilde hildebert hildebrand hildebrandt hildegard hildenbrand hilding
hilgendorf hillard hiller hilma hiltrud hiltunen himanshu hinchcliffe hincmar hindle hinek hingsen hingst hinnerk
hinojosa hinrichs hinterseer hinz hipolit hippolyte hira hirnstajn hirschberg hirst hirvonen hitchinson hitesh hjalmar
hjelm hjort hjorth hladik hladikova hladka hladky hlapec hlasni hlavac hlavacek hlavacekova hlavackova hlavacova
hlavata hlavati hlavaty hlavka hlavkova hlinka hlinkova hlousek hlouskova hobbs hobson hocevar hochstrasser hocke
hodanovac hodea hodel hodge hodges hodgkinson hodgson hodovanj hodzic hoekstra hofer hoff hoffman hoffmann hoffmannova
hofman hofmann hofmanova hofstetter hofstra hoft hogan hohenberger hohl hohmann hohn hohne hohnheiser hohosbabic holan
holanova holas holasova holcova holden holec holecek holeckova holger holgersen holik holikova holinski holl hollard
hollis holloway holm holmberg holmgren holmqvist holmstrom holoubek holoubkova holt holtfreter holub holubova holuby
holubyova holz holzdeppe holzner homer homero homola homolka homolkova homolova honegger honorata honorine honorius
honz hoogland hooper hooss hopkins hopkinson horac horacek horacio horackova horacy horak horakova horan horatio
horatiu hordt horea horejsi horia horky horna hornak hornakova horne hornicek hornickova hornik hornikova hornung
horova horsfall horska horsky horst horta hortense hortensie hortenzia hortenzie horton horvath horvathova horvatova
horymir horymira hosek hoskova hossa hossova hostimil hostimila hostimir hostimira hostislav hostislava hostivit
hottinguer hotz houben houdek houdkova houghton houlihan houska houskova hovanjek hovard hovhannes hovhannisyan
hovorka hovorkova howard howarth howe howell howells hoxha hoza hozova hrabal hrabalova hrabovska hrabovsky hradecka
hradecky hradil hradilova hrasko hraskova hrbacek hrbackova hrbek hrbkova hrdinova hrdlicka hrdlickova hresicdubaic
hribar hric hricova hristo hristov hristova hrkalovic hrmo hrmova hrncir hrncirova hrnjak hroch hrochova hromadka
hromadkova hron hronova hrovat hruba hrubes hrubesova hruby hruska hruskova hrusovska hrusovsky hruza hruzova hrvatin
hrvoj hrvoje hrvojka hryhoriy hrytsenko huba hubacek hubackova hubbard hubenbecker huber hubert hubl hubner hubova
huckestein hudak hudcova huddleston hudec hudecek hudeckova huebel huel huerta huet hugel huggins hughes huguenin
hugues huguette huhn huisman huizinga hujo huke hulka hulkova humbert hume huml humlova humphrey humphreys humphries
huneke hunor hunziker hurley hurlimann hurst hurtado husak husakova husakovichodzic huseby husek huskova hussain
hussey hutchinson hutchison huth huttcher hutter hutton huub huwiler huzanic hvalimir hvezdoslav hvezdoslava hyacinta
hybl hyblova hyde hyland hynek hynkova hypolit hywel iacob iacolare iacono iacopo iacopone iacovino iacovone iain
iancu iandolo ianira ianis iannaccone iannello ianni iannone iannucci iaria iasmina iazzetta ibarretxe iboja ibolya
iborra ibranovic ibric ibro icelic ichim icilio ierardi ieremia iersel iestyn ieuan ieva iezzi ifan ifeanyi ifor iga
iginia iginio igino iglicar ignac ignacie ignacio ignacy ignas ignat ignata ignatov ignazio ignjat igor igov igric
ihasz ihly ihnacak ihnacakova ihor iiro iker ilai ilana ilancic ilaria ilarie ilario ilarion ilay ilayda ilda
ildebrando ildefonso ildegarda ildegonda ildika ildiko ileana ilenia iles ilgmars ilia ilian iliana ilias ilic ilicin
ilidio ilie iliescu iliev ilieva ilija ilin ilina ilinca ilincic ilinka ilir ilisic ilja iljana ilkka ilko illes
illidio illing ilmari ilmars ilona ilse ilva ilves ilya ilza imanol imbert imhof imke immacolata immanuel imogen
impellizzeri improta imre imrich inacia inaki inara inars inaya inbal incoronata indre indrek indrikis indro indy
ineke ines inesa inese inez infante inga inge ingeborg ingeborga ingegerd ingemar inger inglis ingmar ingmars ingo
ingolf ingram ingrassia ingrid ingrida ingrosso inguna ingunn ingvar ingvild iniesta inigo inja inka inkeri innocenty
innocenzo inocenc inocentiu inzerillo ioan ioana ioanina ioanna ioannidis ioannis ioannou iodice iolanda iolo iona
ionel ionela ionelia ionescu ionica ionita ionne ionut iordache iordanis iorga iorio iorwerth iosefina iosif iotti
iovino ippocrate ippoliti ippolito irakli irena irene irenej ireneus ireneusz iridenta irigoyen irimia irina irinel
irini irisa irizarry irja irmeli irmgard irmina irmtraud irvin irvine irving irwin iryna isabeau isabel isabela
isabell isabella isabelle isac isacco isaev isaeva isaia isaiah isak isakov isaksen isaksson isaura ischirione
isekenmeier iseult ishaan ishita iside isidor isidora isidore isidoro ismaele ismerie isolda isolde isotta ispas
ispiranovic istokovic istrate istvan isvan itai itamar iten itzhak iulia iulian iuliana iuliano iuliu iurie iustin
iustina iustinian iva ivana ivancan ivancic ivancica ivanenko ivanisic ivanka ivankovic ivankovicbon ivano ivanoe
ivanov ivanova ivanovic ivanovs ivar ivars ivascu ivaylo ivek ivelina iven iver iversen iveta ivett ivetta ivic ivica
ivkovac ivna ivo ivona ivone ivonete ivonne ivor iwanowski iwanski iwona izaak izabela izabella izaguirre izaias
izajasz izdebski izidor izidora izmael izolda iztok izydor izzo izzy jaak jaakko jaan jaanus jaap jablanov jablonska
jablonski jacco jace jacek jachym jacimovic jacinta jack jackie jackowski jacky jacob jacoba jacobi jacobsen jacobson
jacobsson jacopo jacovic jacqueline jacquelyn jacquemin jacques jacquet jacquot jada jaden jadhav jadran jadrana
jadranka jadranko jadro jadwiga jael jaelynn jager jagica jagiello jagielski jagoda jagodic jagodzinski jagusch
jagusic jahn jahnke jahoda jahodova jailey jaime jaimes jaimy jairo jaivey jakab jake jakes jakesova jakl jaklova
jakob jakobcin jakobek jakobs jakobsen jakobsson jakolic jakopic jakoubek jakoubkova jakov jakovljevic jakub jakuba
jakubcova jakubczyk jakubec jakubiak jakubina jakubka jakubowska jakubowski jakusmejarec jalou jama jaman jambor james
jamie jamieson jamiro jamnik jamrozy janacek janackova janakova janas janata janatova janca jancek jancekova jancik
jancikova jancova janda jander jandova janecek janecekova janecic janecka janeckova janek janekovic janeta janevski
janez jani janiak janica janice janicek janich janicki janickova janik janikova janin janina janine janis janiszewski
janka jankauskas janke janko jankovic jankovicbeslic jankovitch jankovska jankovskis jankowiak jankowska jankowski
janku janna janne jannek janneke jannes janni jannicke jannik jannis janos janosch janosevicfranz janosik janosikova
janoska janoskova janota janotova janousek janouskova janovska janovsky janowski jansa janska jansky jansone jansons
jansova janssen janssens jansson jantosovic jantosovicova janu januario janusko janusz januszewski janzen japhet
jaquez jara jaramillo jarc jared jares jaresova jarets jari jaric jarkko jarl jarlath jarmil jarmila jarmo jarne
jarnec jarno jarolim jarolima jaromil jaromir jaromira jaron jaros jaroslav jaroslava jaroslaw jarosova jarosz
jarvinen jarvis jarzabek jasarevic jasek jasenko jasin jasinska jasinski jaskiewicz jaskova jasmijn jasmina jasna
jasnena jason jasper jastrzebski jatin jauk jaume jautrite javurek javurkova jaworska jaworski jaxon jaxx jayant
jayasuriya jayawardena jayce jayda jayden jayesh jaylano jaylen jaylinn jayvano jazbinsek jazeps jazvinsak jazzlyn
jazzlynn jeana jeanette jeannel jeanneret jeannine jeannot jech jechova jedlicka jedlickova jedlovska jedlovsky
jedrzejczak jedrzejczyk jedrzejewski jeff jefferson jeffrey jeffries jefta jeftic jeftovic jegorov jehanne jekabs
jekabsone jekabsons jelacic jelasic jelena jelenova jelica jelinek jelinkova jelisavac jelisaveta jelka jella jelle
jellinghaus jelmer jelte jendek jendekova jenel jenicek jenickova jenkac jenkins jenko jenna jenni jennie jennifer
jennings jenny jeno jenovefa jens jensen jensson jeorga jeppe jeppesen jerab jerabek jerabkova jeram jerde jereb
jeremi jeremiah jeremiasz jeremic jeremie jereminov jeremy jergic jergus jerinic jerinkic jerkov jerkovic jermaine
jernej jeroen jeronimo jeronym jerry jerschabek jerzy jesa jesenicnik jesika jesper jespersen jess jesse jesslyn
jesslynn jessop jessy jette jeusa jevdenic jevdenovic jevdevic jevgenijs jevremcevic jevremov jevremovic jevric
jevrosima jevrosimov jevrosimovic jevtanovic jevtic jevtovic jezdic jezdimir jezdimirovic jezek jezierski jezkova
jezova jianu jidde jignesh jilek jilji jilkova jill jim jimena jimenez jimmy jimram jindrich jindriska jindrova jinte
jinthe jirak jirakova jiranek jirankova jirasek jiraskova jiri jirik jirikova jirina jirka jirkova jirku jirousek
jirouskova jirova jirsa jirsova jitka joachim joah joakim joan joana joann joanna joanne joanny joao joaquim joaquin
joaquina joar joas jocelyn jocelyne jochen jocilene jockovic joe joel joelina joeline joelle joep joey johana johann
johanna johanne johannesen johannessen johannsen johannsson johansen johansson john johnathan johnny johnova johnsen
johnsson johnston jokanovic jokic jokicic jokinen jokovic joksimovic jolana jolanda jolanta joleen jolie jolien jolijn
jolina joline joly jon jonah jonas jonasova jonassen jonasson jonata jonatan jonathan jonatova jones jonker jonna
jonsdottir jonsson jonte joonas joop joost jordana jordanovic jordao jordi jordy jorg jorga jorge jorgen jorgensen
jorin joris jorma jorn jorrit jort joscha joschua jose josef josefa josefien josefin josefina josefine josefsson josep
josephin josette josh josiane josic josie josinaldo josip josipa josivaldo josko joso josse josselin jost jostiak
josua josue josy jouni jourdain jourdan jovan jovana jovancevic jovanka jovanovic jovanovicfilicic jover jovic jovica
jovicic jovin joyce joza joze jozef jozefa jozefina jozica jozsef jozue jozwiak jozwik juan juana juanita juarros
jucken juda jude judicael judit judita judith judy judyta juergen jugoslav juha juhart juhl juho jukka jukuma jukums
jula julan jules julian juliane julianna julie julien julieta juliette julija julijana julijs julika julina julita
julius juliusz jumike jumikis junayd junek jungbluth jungton junkova juno juntunen juozas juraj jurasic juraskovic
jurate jurcik jurcikova jurecka jureckova jurek jurg jurgen jurgens jurgis jurgita juric jurica juricova jurik
jurikova jurina jurinova juris jurisevic jurisic jurisicspajic jurisin jurjevic jurkiewicz jurkovic jurkovicova
jurkowski jurre jurriaan jusma jusra jussi justesen justin justinas justine justus justyn justyna jusuf juszczak jutta
juul jyrki kaarina kaat kabatova kablinovic kacaniklic kacar kacarevic kacavenda kacirek kacirkova kacper kacprzak
kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczynski kaderabek kaderabkova kadijevic kadlec kadlecova kadnar
kadri kaesmacher kafenda kafendova kafka kafkova kagi kahl kahler kahlert kahles kahlmeyer kaia kaido kaija kainovic
kaire kaisa kaisrova kaitovic kajal kajetan kajganic kalab kalaba kalabic kalabova kalajanovic kalajdzic kalajic
kalajitovic kalamiza kalas kalashnikov kalasova kalea kaleja kalejs kalendic kalervo kaleta kalev kalevi kalic kalina
kalinik kalinin kalinina kalinova kalinowska kalinowski kalinski kaliska kalisky kalistrat kalisz kalivoda kalivodova
kallabis kallay kallayova kalle kallensee kallio kalliopi kalman kalnaja kalnajs kalnina kalnins kalns kalogeropoulos
kalous kalousek kalouskova kalousova kalova kaloyan kaluderski kaluza kamau kamber kambic kamble kamenicki kamenik
kamenikova kamenov kamilla kaminska kaminski kampschulte kandecki kanic kaniewski kanizaj kanka kankova kanova
kantorova kapanadze kapil kaplanova kappe kappler kaproncai kapsa kapulica kapusta karac karacic karadamis
karadordevic karagiannis karajcic karakasevic karamanlis karamarkovic karamata karapetric karapetyan karas karasek
karasicevic karaskova karasova karatosic karaulac karaulic karavidic karban karbanova karczewski kardinal kardos
kareem karel karhoff kari kariba karika karin karina karine kariuki karjalainen karklina karklins karl karla karlak
karlheinz karlic karlijn karlik karlikova karlinski karlis karlo karlotta karlova karlsen karlsone karlsons karlsson
karmela karmen karmit karol karoliina karolina karoline karolis karoly karpenko karpinski karpov karpova karppinen
karrass karsten karul karulova karus karwowski kasal kasalova kasanin kasavica kaselj kaser kasian kasik kasikova
kasikovic kask kaspar kasparek kasparkova kasparova kaspars kasper kasperek kasprzak kasprzyk kass kassandra kasten
kasterovic kastner kastor kaszuba katalin katariina katarina katarincek katarzyna katerina kateryna katharina kather
kathleen kathrada kathrin kathrine kathryn kathy katic katica katie katija katina katja katoi katona katri katrin
katrina katrine katrusa katsaros katulic katz katzinski kaufmann kaulina kaulins kauppinen kausemann kaushik
kavaliauskas kavanagh kavcic kavita kavitha kavka kavkova kavya kawecki kawohl kayden kaylee kayleigh kayra kazakov
kazakova kazdova kazenski kazimierz kazimir kazimira kazlauskas kazmarek kazmierczak kazys keano keanu kearney keating
kedzierski kedziora keegan keeley keenan keerthi kees kehoe keith keizare keizars kekic keleka keleman kelemen
kelleher keller kellermann kellett kellie kelm kelmendi kemfelja kemmer kempe kemper kempis kemppainen kempter ken
kenan kendall kendrick kenina kenins keniz kenizova kennedy kenneth kenny keno kensi kenyon kenza kenzo keogh kepa
kerekes kergoat kerim kerr kerry kershaw kerstin kertesz kervadec kerviel keshav kesina kesselring kesselschlager
kessler kestutis ketevan ketil kettenis kevin keyan khadija khalil kharchenko khatuna khrystyna khumalu kian kiano
kiara kibet kicanovic kicema kiceskulov kicevac kicic kiefer kiehn kiely kieran kiessling kihas kika kilgour kilian
kilpatrick kimani kimmo kimo kinadeter kincso kindl kindlova kinga kinnunen kinsella kinzel kinzy kipchoge kiprop
kiptoo kirby kirch kirchner kiril kirill kirillov kirillova kirilo kirk kirkham kirkland kirkpatrick kirkwood kirlin
kirsi kirst kirsten kirsti kirsty kirwan kisabaka kiselev kiseleva kisfalubac kishore kisiel kitic kitonjic kiyan
kizivat kjaer kjeld kjeldsen kjell kjersti kjetil klaas klaassen klabuhn klacar kladar kladarin klanac klander klapec
klapka klapkova klara klarencjusz klasanovic klasnja klauder klaudia klaudian klaudie klaudius klaudiusz klaus klausen
klavina klavins klavs klea klecina klecka kleckova kleeberg kleiber kleinert kleininger kleinmann kleinova
kleinsteuber kleiss klemen klemencic klemens klement klementina klementova klementyna klemme kleopatra klikovac klima
klimczak klimek kliment klimentova klimes klimesova klimov klimova klimovic klincov klinger klinic klisanin kljecanin
klodian klopsch klose klosowski kloss klotylda kloucek klouckova klouda kloudova kluge klusener kluwe klymenko kmet
kmetova kmiec kmiecik knabe knapik knapova kneifel knetsch knez knezevic knippel knoblich knorr knorscheidt knotek
knotkova knowles knud knudsen knut knutsen kobela kobia koch kochan kochova koci kocian kocianova kocis kocisova
kocjan kock kocman kocmanova kocourek kocourkova kocsis koczulla koderisch koech koehl koehler koelpin koen koenig
kofferschlager kofler kofranek kogan kogut koha kohler kohlmann kohnle kohout kohoutek kohoutkova kohoutova kohrbruck
kohre kohrt kohs koivisto kojcic kojcinovic kokalj kokanov kokanovic kokar kokoskov kokovic kolacek kolackova kolak
kolakovic kolakowski kolar kolarac kolarevic kolaric kolarik kolarikova kolarov kolarova kolasa kolb koleiski kolek
kolembus kolenc kolesar kolesaric kolesarova kolesnikov kolesnikova koleta kolev koleva kolgjeraj kolkova kollar
kollarova kolly kolman kolmanova kolnik kolnikova kolodziej kolodziejczyk kolodziejski kolokas koloman kolombin
kolombina kolompar kolonja kolotzei kolovic kolumban kolumbin kolumbina kolundzic kolundzicradic kolundzija komadinic
komadinovic komak komal komanov komanovic komar komarcevic komarcic komarek komarica komarkova komarnicki komaromy
komarova komatina komatinovic komatovic komazec kominek kominkova komljen komljenovic komluski komnenic komnenov
komnenovic komoll komorowski koncar konda kondratyev kondza konecna konecny konicek konickova konieczna konieczny
konopka konovalov konow konrad konrads konstance konstancie konstancja konstantin konstantina konstantinidis
konstantinos konstantinou konstantinov konstantins konstanty konstantyn konsuela konta konzuela koob kooij kopalova
kopanec kopano kopas kopczynski kopecek kopecka kopeckova kopecky kopecna kopecny kopernick kopp kopriva koprivec
koprivova koralia korbel korbelova korbinian korda kordic kordin kordula kordulup korec korecova korhonen korica
korina korinek korinkova korinna korkutovic korneli kornelia kornelie kornelius korneliusz kornilov korolev koroleva
korosec korotaj korpas korsa korusac korzeniowski kosalec kosanin kosarac koscalek kosenkow koseoglu kosevic kosik
kosikova kosina kosinova kosinski koskinen kosma kosmas kosnicar kosnicarevic kosova kosowski kospic koss kostadinovic
kostal kostalova kostas kostecki koster kostic kostin kostka kostkaova kostkova kostopoulos kostov kostrec kostrecova
kostrzewa kostunica kosutarac kosutic koszewski kotaranin kotaras kotarcevic kotarlic kotas kotasova kotek kotevic
kotkova kotlar kotlarova kotova kotowski kotrba kotrbova kotrljanovic kouba koubaa koubek koubkova koubova koudela
koudelka koudelkova koudelova koukal koukalova kouril kourilova koutna koutny kovac kovacek kovacevic kovacic kovacik
kovacikova kovacova kovacs koval kovalchuk kovalenko kovalev kovaleva kovalski kovarik kovarikova kovarova kovcin
kovincic kovinjalo kovjanic kovljenic kovrlija kowal kowalczuk kowalczyk kowalewska kowalewski kowalick kowalik
kowalinski kowalska kowalski koza kozak kozakiewicz kozakova kozarac kozarev kozarevic kozarski kozic koziel koziol
kozlica kozlina kozlov kozlova kozlovacki kozlowska kozlowski kozma kozova kragl kragulj kraguljac krahovski
kraincanic krajci krajcir krajcirova krajco krajcova krajcovic krajcovicova krajewska krajewski krajicek krajicekova
krajickova krajinovic krajisnik krajnc krajnovic krakowiak kralicek kralickova kralik kralikova kralj kraljinovic
kralova kramar kramaric kramer krance krancis kranjski krasava krasic krasimir krasniqi krasomil krasomila krasoslav
krastina krastins kratky kratochvil kratochvilova kratofil krauel kraule kraulis kraus krause krausova krauspe krauze
kravchenko kravchuk kravets krawczyk krawiec kraxenberger krcevinac krcmar krcmarevic krcmarova kreb krecek kreckova
kregar kreiger kreissig krejci krejcik krejcikova krejcir krejcirova krejcova kremanac kremenovic kremer krenek
krenkova kresimir kreslina kreslins kresoja kresojevic kresomysl kresonja kresse krestalica kreutz krga kricak kricka
krickovic krieva krievina krievins krievs krijn krilovic krinulovic krippner krisan krisanov krisanovic krishnamurthy
krishnan krisjanis krista kristan kristaps kristensen kristi kristian kristiana kristians kristiansen kristic kristie
kristiina kristijan kristin kristina kristjan kristjansson kristof kristoffer kristoffersen kristofova kristy kristyna
krisztian krisztina krisztofer krivacevic krivaja krivanek krivankova krivcevic krivokuca krivosic krivosija kriz
krizaj krizan krizek krizic krizkova krizova krkalo krkeljic krkic krkljus krkobabic krmelj krnjajic krockert
krodinger krogh krohn krolikowski kron kronberga kronbergs kropacek kropackova kroupa kroupova krpovic krsmanic
krsmanovic krsmic krspogacin krstajic krstanovic krstekanic krstic krsticic krstin krstinic krstivojevic krsto
krstonic krueger krugel kruger krukowski krull krumina krumins kruno krunoslav krupa krupicka krupickova krupinski
krupka krupkova krupova krusarovski kruschinski kruse kruskovic kruszewski kruzevic krvavac krylov krylova krysiak
kryspin krystal krystian krystof krystyna krzeminski krznaric krzysztof krzyzanowski ksawera ksawery ksenia ksenija
kseniya ksenofont ksiazek kuba kubacki kubanek kubankova kubat kubatova kubcova kubec kubelka kubelkova kubena kubera
kubes kubesova kubiak kubica kubicek kubicki kubickova kubicova kubik kubikova kubin kubinova kubis kubisova kubli
kubova kucara kucera kucerova kuchar kucharczyk kucharova kucharska kucharski kuchta kuchtova kucinac kucinski kucova
kuczynski kudeljas kudlacek kudlackova kudrna kudrnova kudryashov kudryavtsev kufahl kuhar kuhlee kuhlman kuhn kuhnel
kuhnemund kuhnen kuhnert kuhnke kuijpers kuiper kujavec kujawa kujawski kujtim kukk kukla kuklova kukuljica
kukuruznjak kula kulesza kulhanek kulhankova kulhava kulhavy kulig kulik kulikov kulikova kulimann kulinski kulli
kulma kulmane kulmanis kumara kumbernuss kummle kunal kunc kuncova kunes kunesova kunhuta kunicbukovac kunigunde
kunstek kunz kupcova kupec kupfer kupka kupkova kupprion kuprion kupusinac kuraica kurcubic kurek kurevija kuridza
kurija kurilic kurjacic kurjacki kurka kurkova kurmazovic kurnicki kurnoga kurobasa kurowski kurrat kurschilgen kurtak
kurtanjek kurtovic kurtuma kurucev kurucic kurzemniece kurzemnieks kusan kusanovic kuschewitz kuschmann kusic kuske
kusljevic kusljic kustermann kusters kutch kuter kutlija kutscherauer kutzner kuypers kuzel kuzelj kuzelova kuzet
kuzman kuzmanic kuzmanicsarac kuzmanovicdordevic kuzmin kuzmina kuznetsov kuznetsova kvacanovic kvapil kvapilova
kvarme kvasina kvasnicka kvasnickova kvekic kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kvrgic kwame
kwasniewski kwesi kwiatkowska kwiecien kwiecinski kwintyn kyan kyano kyara kyle kyllikki kyncl kynclova kyra kyriaki
kyriakidis kyriakopoulos kyriakos kyrylo kysel kysela kyselova laack laakso laaksonen laan labalo labanac labate labbe
labotic laboy labuda labudova labus lacanin lacerda lacey lachezar lachlan lacinova lacko lackova lacman lacnjevac
lacombe lacramioara lacroix ladevac ladevic ladewig ladina ladinovic ladislao ladislau ladislav ladislava laetitia
laezza lafont laforza lafuente lagana lahti lahtinen laima laine laing laird laitinen laitkam laivina laivins lajos
lakatos lakatosova laketa laketic lakic lakomy laletin lalic lalit lamacchia lambelet lambert lamberti lamberto
lambrecht lambros lambrou lameiras lammert lamos lamy lancaster lancilotto landmane landmanis landmann landolfo landry
lanfranco langdon langfeld langford langhirt langley langlois langova langr langrova langworth lanig lanteri lanz
lanza lapcevic lapinski laporte lapsina lapsins lara laranjeira larin larina larisa larissa larkin laroche larry lars
larsen larson larsson larysa lasha laskowska laskowski lasma lasmane lasmanis lasota laszlo latal latalova latham
latimer latini latkovska latkovskis latorre lattanzi lauberga laubergs lauckner lauer lauinger launay laura laurane
laure laureano laureen laureline laurenc laurence laurencie laurencja laurencjusz laurene laurens laurent laurentia
laurentiu laurenty laurentyna laurenz laurette lauri laurian lauriane lauriano lauridsen laurie laurin laurine
lauritsen lauritzen laursen lausecker lautone laux lavecchia laverne laverty lavicka lavickova lavinia lavize lawler
lawlor lawrence lawson lawton layla lazanski lazar lazarac lazare lazarev lazareva lazarevic lazarov lazarz lazendic
lazetic lazic lazin lazinica lazzari lazzarini lazzaro lea leah leana leander leandr leandra leandre leandro leann
leannon leano leart leary leavy lebeau lebeda lebedev lebedeva lebedova leberer leblanc lebreton lebron lebrun lecca
lechevalier lechner lecic leclercq lecomte leconte leda ledda ledesma ledion leendert leeuw leeuwen lefebvre lefevre
leffler lefteris legrand legros leguen legzdina legzdins lehmann lehner lehtinen lehto lehtonen leibold leif leigh
leila leimbach leino leinonen leipold leire leist leitch leiteritz leitheim leitner leiwesmeier lejeune lejina lejins
lejla lejniece lejnieks lekan lela lelievre lelli lelovic lemaic lemaire lemaitre lemajic lembit lemic lemmens lemus
lena lenart lene lenfers lengyel lenhard lenia lenja lenk lenka lenn lennard lennart lennert lennon lentini lenya
lenzi leodegar leokadia leokadie leonardi leonardo leoncini leonel leonetti leonhard leoni leonia leonid leonida
leonidas leonids leonie leonilda leonio leonis leonne leonor leonov leontijevic leontin leontine leontyn leontyna
leonzio leopardi leopold leopolda leopoldine leopoldo leopoldyna leos lepage lepisto lepore leposava leposavic lepovic
leppanen lepsanovic lepsik lepsikova lepthin lerma leroy lesage lesana lesch leschnik lesek lesendric lesevic lesiak
lesina lesjak leslie lesniak lesniewski lester lesya leszczynski letellier leticia leticie letitia letizia letterio
letzelter leuba leuenberger leufroy leutarevic leutenegger levajac levan levanic levente leventis levin levio levke
levon levoslav levy lewandowska lewandowski lewicki lewin lewis lewke lexi leya leyan leyckes leyva lezzi liah liam
liara liba libal libalova libena liberata liberati libere libor libora liboria liboslav liboslava librizzi libusa
libuse licciardello lichtenfeld lichtenhagen lichtl licia licis licitra lidaka lidaks lidania liddell lidia lidija
lidiya lidmila liebach liebich liebold lieke lielmane lielmanis liene lienshoft liepa liepina liepins liesbeth liesel
lieselotte lietald lieuwe lieze ligia liguori liina liisa liksma lilia lilian liliana liliane lilianna lilic lilien
lilit lilith liliya lilley lilli lillian lilly lilou linares linas lindberg lindblom lindemann linden lindenberg
lindenmayer linder lindgren lindholm lindner lindqvist lindsay lindstrom linett linhart linhartova linke linn linna
linne linnea linnenbaum linsey linus lioara lionel lior liora liotta lipan lipar lipari lipinski lipka lippi lippolis
lipske lipski liptak liptakova lipus liron lisa lisandro lisann lisanne lisbeth lischka lise liselotte lisi lisicka
lisicky lisiecki liska liskova lisowski lister lital litterio liubov liudmyla liuzzi liva livaja livazovic liverani
livia livie livija livingstone livino livio liviu livius liya liyam liyan lize lizz ljevnaic ljiljan ljiljana ljuba
ljubica ljubisa ljubojevic ljubomir ljubomirovic ljubotina ljubovic ljudevit llewellyn llinos llion llorens llorente
llywelyn lobanov lobato lobinger loboda locatelli locci lockhart lockman lockwood locs loddo lodewijk lodina lodins
lodovica lodovico loek loera loes loffredo lofgren logan logina loginov logozar logsch lohmann lohre lohse loiacono
loic loiseau lokar loken lokesh lolli lomax lombardi lombardini lomeli lomic lomidze lomovic lonardi loncar lonergan
longbottom longhi longin longman longobardi longoria loogen lopes lopez lopezz lorant lorcan loredana loreen lorelei
lorella lorena lorenc lorencova lorene lorentzen lorenz lorenza lorenzen lorenzini lorenzo loreta loreti loreto
loretta lorian loriana lorik lorin loris lorna lorusso losch losickrizmanic loska lothaire lothar lotito lotta lotte
lotti loua louan louay louda loudova louie louisa louise louison loukas loureiro lourenco lourinho lovato lovell
lovisa lovorka lovric lovro lowa lowie lowri lowry loya lozada lozano luana lubica lubinova lubke lubomir lubomira
lubor lubos luboslav luboslava luca lucanovic lucar lucarelli lucarini lucchesi lucentiu lucero lucette lucey luchetti
luchini lucia lucian luciana luciani luciano lucic lucidi lucie lucien lucienne lucija lucijan lucilla lucille lucio
lucius lucja lucjan luconi lucretia lucretiu lucrezia lucy lucyna luczak ludano ludban ludek ludger ludise ludivine
ludivoj ludka ludmila ludolf ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico
ludovit ludvig ludvik ludvika ludvikova ludwig ludwik ludwika luevano lufft lugli lugo luigi luigia luigina luisa
luise luiz luiza luize lujan lujza lukac lukacevic lukacin lukacova lukacs lukas lukasek lukasiewicz lukasik lukaskova
lukasova lukasz lukaszewski luke lukenda lukendic lukes lukesova lukic lukickovanovic lukin lukoschek lukrecie
lukrecius lulzim luminita lumir lumira lundberg lunde lundgren lundin lundqvist lundstrom lunn lupi lupica luppi
luppino luptak luptakova luque luscher luse lusine lusis lustenberger luthi lutibor lutobor lutz luuk luus luyten
luzaic luzar luzi luzia luzzi lyam lyan lydia lydie lynch lynda lynette lynn lynne lyons lysander lysenko lytvyn
lytvynenko lyubomir lyudmil lyudmila maaike maarit maarten maartje maas maayan mabel macaire macak macakova macaluso
macanic macarena macaria macaulay maccarthy macchi macchia macdonald macedo macek macele macfarlane macgregor mach
machac machacek machackova machacova machado machalek machalkova machalova machova maciag macias maciej maciejewska
maciejewski macintosh macintyre mackay mackenzie mackie mackiewicz mackintosh macko mackova mackowiak macleod
macmillan macovei macpherson macrae macri macurova maczey madalena madalin madalina madan maddalena maddison maddox
madej madejova madelief madeline madetzky madhu madic madis madita madlaina madleen madlen madsen madubuko
madunicflauder madzic mael maelle maelys maes maestas maestre maeve mafalda maffei maffeo maftei magalhaes magali
magana magda magdalena magdalenic magdalini magdic magee maggiani maggie maggiorino magi maglajic magliocco magnani
magne magnhild magnus magnusdottir magnussen magnusson maguelone maguire mahabeer mahaut mahir mahmoud mahmudi mahoney
mahulena maia maie maiello maija maike maila mailin maillard maillot mailo maina mainardi maione maiorico mair mairead
mairi maisch maisuradze maite maja majaca majcan majcen majcher majchrzak majda majer majerova majeska majesky
majewska majewski majkic majlinda majnik majovic majstorovic majstrenko makarov makarova makary makela makena makinen
makowska makowski makris maksim maksimov maksimova maksimovic maksym maksymilian malachovska malachovsky malachy
malagoli malatesta malavasi malave malbasik malco malcolm maldonado malea malec malecek malecic malecki maleckova
malena malene malenica malesevic malfa malgorzata malheiro malhotra malicanin malicki malikova malin malinic malinova
malinowska malinowski malisa malisek malisekova maliszewski malivuk malka malkova malkus mallaury malley mallikarjun
mallmann mallon malmberg malobabic malojcic malone maloney maltasic malte malthe malucha malvic malvina malvine
malwina mamedov mamert mamojka mamojkova mamta mamuka mamula manak manakova manas manasse manastirlic mancinelli
mancini mancio mancuso mandal mandaric mandic mandokovic mandrapa mandy manea maneesh manel manetti manetto manfred
manfredi manfredo mangione manicone manilio manish manjak manjencic manju manjunath manlio manninen mannino manno
manoah manohar manolache manolakis manole manolis manolo manon manrique mansell mansfield mansson mansvet mantas manti
mantovani manuel manuela manuele manz manzanares manzella manzi maracic maragno marahrens marakovic maran marangi
marangon marangoni marasovic marc marceau marcec marcel marcela marceli marcelin marcelina marceline marcelino marcell
marcella marcelle marcelli marcello marcet marchal marchand marchenko marchesan marchesi marchesini marcheta marchetti
marchewka marchewski marchi marchini marcia marcik marcin marciniak marcinko marcinkova marcinkovic marcinkowski
marcis marco marcon marcos marcovecchio marcu marcucci marcus marcussen marczak marecek marechal mareckova mared
marega mareike marek marelli marena maresca maresova margaret margareta margarete margarida margaux margers margic
marginean margiotta margit margita margot margret margrethe margrit margrith marguerite margus marian mariana
mariangela mariani mariann marianna marianne mariano marianova maric maricarmen maricevic maricica marieke mariella
marielle marieta marija marijan marijana marijke marijn marik marika marikova marilena marilu marilyn marin marinalva
marincic marinela marinella marinelli marinescu marinetta marinho marini marinica marinko marinkovic marinov marinova
marinovic marinucci marinus mario marioara mariola marion marios mariotti maris marisa marisavljevic marit marita
mariuca mariucci mariusz mariya mariyana mariz marizete marja marjan marjanov marjanovic marjatta marjeta marjo
marjolaine marjolein marjorie marju markelj marketa markiewicz markika markkanen markku marko markopoulos markos
markotic markova markovic markovicsarac markowska markowski markus markussen marla marleen marlena marley marlie
marlies marlis marlo marlow marly marmeggi maroevic marone marongiu maros marosicevic marotta maroula marovic marquart
marques marras marrazzo marreiros marrero marrit marroquin marsalek marsalkova marschek marsden marsella marsenic
marsik marsikova marsili marston marszalek martac martelli martellucci marten martens martensson martha marthe marti
martijn martikainen martin martina martinac martincova martine martinec martinek martinelli martines martinez martinho
martinkova martino martinov martinovic martins martinsen martinsson marton martorana martti martucci marty martyna
martynas martynov marunica marvin marwin marxen maryla maryna maryse marzano marzec marzi marziali marzio marzocchi
masaryk masarykova mascarenas mascia masciandaro mascolo masek masi masiero masinka maskova maslac maslanka maslov
maslova maslowski masojevic masopust masopustova massari massaro massey massima massimi massimiliano masson
mastrogiacomo mastronardi mastropietro masucci matanic matarazzo mataz mateescu matei matej mateja matejicek
matejickova matejka matejkova mateo mateos matera mateus mateusz matheo mather mathes matheson mathias mathies
mathieson mathieu mathijs mathilda mathilde mathis mathisen mathiszik mathur mathurin matiasko matiaskova matic matija
matijanic matijasevic matijevic matilde matis matisone matisons matiss matjaz matoric matous matousek matouskova
matousova matranga matroniano matschke matt mattea mattei matteo mattern mattes matteucci matthes matthew matthews
matthey matthias matthieu matthijs matthis matti mattia mattias mattila mattioli mattis mattsson matulova matusiak
matusina matuska matuskova matuszak matuszewski matveev matveeva matvey matyas matyasova matylda matys matysiak
matysova matz maud maugeri maugis maura maureen maurer mauri maurice mauricette maurilio maurits maurizi maurizia
maurizio mauro mauroff maurya maurycy mautner mautone mauzer mavridis maxa maxellende maxence maxim maxime maximilian
maximilien maximino maxine maxmilian maxova maxwell mayank maybach mayer mayerova mayeul mayla maynard mayordomo
mayorga mayr mayra maysa mayson mayte mayur mazanek mazankova mazilu mazjane mazjanis mazur mazurek mazurkiewicz mazza
mazzanti mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti
mcalister mcallister mcardle mcarthur mcauley mcavoy mcbride mccabe mccaffrey mccall mccallum mccann mccarthy
mccartney mccauley mcclean mcclelland mccluskey mcconnell mccormack mccormick mccoy mccrae mccrory mcculloch
mccullough mcdermott mcdonagh mcdonald mcdonnell mcdonough mcdougall mcdowell mcelroy mcevoy mcfadden mcfarlane mcgee
mcghee mcgill mcginley mcginty mcgovern mcgowan mcgrath mcgregor mcguigan mcguinness mcguire mchugh mcintosh mcintyre
mckay mckee mckenna mckenzie mckeown mckinley mckinney mckinnon mclaren mclaughlin mclean mclellan mcleod mcloughlin
mcmahon mcmanus mcmillan mcnally mcnamara mcnamee mcneil mcneill mcnulty mcpherson mcqueen mcsporran mcsweeney
mctavish mcvey meagher mebold mechthild meciar meciarova mecislav mecislava medard medardo medeiros medek medeot
mederic medine medkova medne mednis medoro medugno medvedev medvedeva medvedova meelis meera mees meeuwis meg megan
megane megdanac meghan megna mehl mehlhorn mehlorn mehta meichtry meier meiere meiers meijer meik meike meili meinhard
meinir meir meisch meissner meister mejia meksa mekss melandri melanie melcer melcerova melchiade melchiorre melchor
meldere melderis melendez melenija melezio melichar melicharova melillo melisa melisande melissa melissandre melita
melitta mellor melngaile melngailis melnikov melnikova melnyk melo meloni mels melville melvin melzer memoli menachem
menard menardo mencarelli mence menchaca mencl menclova menconi mendes mendez mendonca menegatti menelao menendez
meneo meneses menga mengoni menno mennone menozzi menrat mensik mensikova mensing menzel merab meraz mercer mercier
mercuri meredith meredydd merel mererid merete merfyn merian merijn merino meritxell merjem merkel merlak merle merli
mermoud merola merovee merseburg merta mertens mertova mervin meryem merz mesaric mesarosbelanji meskuna meskune
meskuns mesloh mesquita messana meszaros metcalfe metod metodej metrofane mette mettler metzger metzner meulen mewes
meyer meylan meyra meza mezei mhairi mher mia micael micaela micah mican micco miccoli miceli michael michaela
michaelis michail michailidis michal michala michalak michalcova michalczyk michalec michalek michalik michalikova
michalina michalis michalkova michallek michalova michalowski michalska michalski michaud micheal michela michelangelo
michele micheletti micheline michelucci michiel michiels michna michnova micillo mick micka micklethwaite mickova micu
midas middleton mieczyslaw mieke mielczarek mielke mierzejewski miettinen mignogna miguel miha mihael mihaela mihai
mihail mihaila mihailescu mihailo mihailova mihailovs mihajlo mihajlovic mihal mihalache mihalcea mihalik mihalikova
mihaljec mihalova mihaly mihaylov mihkel mihnea mija mijakovic mijat mijatovic mijic mijota mikac mikaela mikail
mikayla mike mikelis mikelsone mikelsons mikesicmerda mikesova mikhailov mikhailova mikicvucak mikitenko mikkel
mikkelsen mikki mikko mikkola mikkonen miklas miklos miklosko mikloskova miko mikodanic mikolaj mikolajczak
mikolajczyk mikolas mikova mikula mikulas mikulasek mikulaskova mikulik mikulikova mikulova mikulski mikus mikusova
mikuta milada miladin milak milakovic milana milanka milanko milankovic milanovic milazzo milczarek milea milella
milena milenko milenkovic mileta miletic milewski miley milic milica milisav milisickovacevic militaru militello
milivoj milivoje miljan miljana miljanovic miljenko milka millar millet millington milly milne milner miloje milojica
milomir milon milorad milos milosavljevic milosevic miloslav miloslava milosz milota milotova milou milous milovan
milovanovic milovin milred milton miluse milutin mima mimma mimoza minac minacova minarik minarikova minarova
mindaugas minelli minervina minervino ming mingarelli minna minniti minodora mintzlaff mioara miodrag miomir miotto
mirac mirain miralles miramontes miranda mircea mirco mirea mireille mirek mirela mireles mirella mirgova miriam
miriama mirja mirjam mirjana mirka mirko mirna mirocleto miromil miromila mirona mironov mironova miroslav miroslava
miroslaw mirsad mirta mirthe miruna mirva misaele miscancuk mischa misiak misik misikova miskiewicz misko mislav
mistretta misztal mitanovic mitar mitch mitchell mitic mitica mitja mitos mitrea mitropoulos mitrovic mitrut
mitsotakis mittal mizrahi mladana mladek mladen mladenovic mladkova mlakar mlcoch mlcochova mlejnek mlejnkova mlikota
mlinar mlynarczyk mnata mnislav mnislava moberg mocanu moccia mockenhaupt mocnik modica modrite modzelewski moedl
moeller moen moffa moffat moffatt mogenburg mogens mogensen moguenara mohanty mohit mohnacki mohrhard mohsner moilanen
moira moise moiseev moises moisette moita mojca mojica mojmir mojzesz mojzis mojzisova mokra mokros mokrosova mokry
molander moldner moldovan moldoveanu molenaar molenda molinari molinaro molitor moll mollenbeck moller mollinger
molloy molly molnar molnarova moloney molteni molzan momchil momcilo momcilovic momir momira monaca monaghan monahan
monaldo mondejar mondragon monica monique monnard monni monnier monod monroe monroy monserrat montagner montague
montalbano montalto montalvo montanari montanez montefusco monteiro monteleone montemurro montero monteros monterosso
montesano montesinos montez montgomery monticelli montilla montoro montoya montse montserrat monvids moonsamy moormann
moraes morag morais moraitis morales moran morandi moraru moravcik moravcikova moravcova moravec moravek moravkova
morawski morax moraz morcillo mordechai mordenti mordhorst moreau moreira morel morelli moreno morfydd morgane
morgante morgenstern morhelfer moric moriconi morin morina morini moris morissette moritz morley moroni morova moroz
morozov morozova morozovs morreale morri morris morrone morsch morten mortensen mortensson morton morvan mose moser
moses moshe moslavac mosquera mosti mota motchebon motisi motl motlova motta mottet mottola mottram motycka motyckova
motyka motzenbbacker moucka mouckova moudra moudry moulin moura mourinho moutinho moynihan mozes mracek mrackova mraz
mrazek mrazkova mrazova mrkvicka mrkvickova mroczek mroczkowski mrozek mrugalla mstislav muamer mucalj mucavac
muceniece mucenieks muchova muckenthaler mudite mueller mugur mugurel muhar muhlbauer muhleis muireall muireann muiris
muizniece muiznieks mujo mukherjee mulas mulcahy mulder muldoon mulero mulholland mullan mullen muller mullerova
mulligan mullins mulrain mulvey munaro munguia muniz munkas munoz munro munsamy muntean munteanu munuera muradbasic
murali murati muravyov murawski murdo murdoch muresan murgatroyd murgia muriel muriela murillo murolo murphy murray
murru murtagh murtas murugan musat muschg musella musgrave musil musilova musso mustata mustonen musumeci musy
muszynski muthoni mutiso muzenjak muziano muzikova mwangi mydlo mydlova myers myfanwy myhre myhrer mykhailo myklebust
mykola mykyta myla mylan mylo myriam myrna myron myrthe myrtil myrto myska myskova naama nabein nabow nacho nachum
nadalina nadav nadege nadezda nadica nadiya nadja nael naemi naftali nagaraj nagarjuna naglav nagode nagy nagyova
nagypalfi nahuatl naidoo naidu najduk najman najmanova namazio namike namikis namora namrata nanaic nancy nand nandini
nandor naneta nankervis nannen nanni naoufel napier napierala napolitano nappi narayanan narcis narcisa narcisi
narciso narek nares naresh narine narseo narsete narvaez nastase nastja nastvogel nasution natali natalie natalija
natalina nataliya natalya natan natanael natarajan natasa nathalie nathanael nathaniel natia natka naubert naud naudet
nauer naughton naumann naumovskicizmar navarrete navarro navas navneet navratil navratilova nawrocki nawrot naya nayak
naylor nazarenko nazario nazariusz nazarova nazary nazeli nazzareno nazzaro ndlovu neacsu neagoe neagu neal neamtu
nebojsa necas necasova nechifor nechita necula neculai nedbal nedbalova nedelcu nedeljko nedeljkovic nedim nedjeljka
nedjeljko nedomova nedved nedvedova nedyalka neelam neele neeltje neeraj neeta nefeli negoita negrea negri negron neha
nehama nehemiah nehemie nehoslav neil neimke nejc nejedla nejedly nejla neklan nektarios nela neli nelio nelli nellie
nelly nelu nemanja nemcova nemec nemecek nemeckova nemes nemeth nenad nenadov nenadovic neopolo neoterio nepomuk nerea
nereo neringa nerius nermina nerys nesbitt nesladek nespor nesporova nesterenko nesterov nesti nesvadba nesvadbova
netanel netta neubauer neubauerova neubert neuendorf neuhaus neumair neuman neumannova neumanova neupert neurohr
neuschwander neva nevarez nevena nevenka neves neveu neville nevio newbury newell newsome neyla nezaj nezamysl ngugi
nguyenova niall niamh nica nicarete nicastro niccolai nicea nicephore niceto nicezio nichifor nicholas nichole nicklas
nicla niclas nicoara nicodim nicola nicolae nicolai nicolaie nicolas nicolau nicolay nicole nicolescu nicoleta
nicoletta nicoletti nicoline nicolini nicolo nicolosi nicotra nicu niculae niculescu niculina niculita nicusor nicuta
nidhi nidia nieddu niedermeier niedra niedziela niedzielski niedzwiecki niek nieklauson niels nielsen nielsson niemann
niemczyk niemela niemi niemiec nieminen niene nienke niewiadomski niggeler nigro niilo nijland nijole nijs nikhil
nikica nikiforov nikitin nikitina nikkie nikkila niklas niklaus niklavs nikodem nikodema nikol nikola nikolaev
nikolaeva nikolai nikolaidis nikolaos nikolaou nikolas nikolasz nikolaus nikolay nikoleta nikolett nikolic
nikolickovacic nikolina nikolopoulos nikolov nikolova nikos niksa nilde nilesh nils nilsen nilsson nilza nimisha
nimrod niniano ninon ninthe nir nisa nisha nishant nissen nistor nitesh nitin nitish nitra nitu nitzan nitzsche niven
nives nixon njal njegomirka njeri njoroge nkosi noa noack noam noami noan noar nobili nocentini nocerino nodar nodler
noelia noella noelle noemi noemie noga nogueira noguera nolan nolen nolte noortje norah norberg norbert norberta
nordby nordin nordskaug nore norica noriega norlund normand normann normunds norris northcott northoff norton nosek
noskova nostriano notaro noud nout novacek novackova novak novakova novakovic novan novelli novello novikova novosad
novosadova novotna novotny nowacki nowaczyk nowak nowakowska nowakowski nowi nowicka nowicki nowinski nowosadek
nqobile nthabiseng nuala nucci nuccia nucera nugent nunez nunzia nunziata nunzio nuri nuria nurmi nusa nussbeck
nuttall nuzzo nwosu nyambura nyberg nygaard nygard nykanen nylund nyman nynke nystrom nytra oakes oakley oana oancea
obadiah oberem oberg obergfoll oberhauser oberlin obermaier oberman obermayr oblak obrad obradovic obren obrezanac
obrien obsut obsutova ocana ocasio oceane ochieng ochoa ochs ochse oconnell oconner oconnor octav octavia octavian
octaviana octavio octaviu oddny oddone oddvar odea odegard odehnal odehnalova oderico odeta odete odetta odette
odhiambo odhran odidone odile odilia odilon odin odinga odobasic odolen odon odonnell odonoghue odowd odriscoll odwyer
oeser ofarrell ofelie ofer ofir oflaherty ofra ogden oger oggiano ognjana ognjen ognyan ogrady ogunleye ohana ohlsson
oikonomou oisin oivind ojars ojeda okafor okeefe okeeffe okeke okello oklobdzija okoro oksana oksanen oktavie oktavius
olaf olafsdottir olafsson olah olahova olariu olaru olav olavi olbina olbram olbrich olczak oldrich oldriska oleary
oleg olegs olejniczak olejnik oleksandr oleksandra oleksii oleksiy olena olesya olgerts olgica olimpia olimpian
olimpiu olindo olinn oliphant olivarez olivas oliveira oliver olivera oliveri olivi olivie olivier oliviera olivieri
olivija oliviu olivova oliwia oliwier oliynyk olle ollerenshaw ollivier olmedo olmo olmos olof olofsson olsen olson
olsson olstad olszewska olszewski oltean olteanu olvera olwen olympia olympie omahony omalley omara omari ombline
ombretta omkar omondi omri ondra ondracek ondrackova ondrasek ondrej ondrejka ondrova ondrus ondrusova oneil oneill
onic onnen onorina onorino onorio ontiveros onufry onyango ooms oona oonagh oosterhof oosterhuis opacic ophelie ophey
opitz oppliger oprea opric opricovic opris opsenica opuic opuvacic oquendo orak oraovcic orasanin oravec orazio orban
orbanic oreilly orell orellana oren orenzio orest oreste orestes orestis orfeo orgulan oriande oriane orietta oriol
orit orla orlaith orlandi orlane orlov orlova orlovic orlowski orly ormerod ormond ornelas ornella oronzo oropesa
orosz orourke orozco orr orru orsag orsagova orsanic orsini orsola orsolya orsos ortansa ortega ortensia ortenzi orth
orthmann ortiz ortolani ortrud ortwin orvokki orzechowski osanna osbert osborn osborne oscar oschkenat osenberg oshea
osian osinski osipov osipova osis oskari oskars osmak osmanlic osmondo osmund osnat osorio osric ossi ossowski ostap
ostberg ostby ostein ostendarp osterberg ostervald ostli ostlund ostoja ostringer ostrovska ostrovskis ostrowska
ostrowski ostuni ostwald osullivan osuna osvald osvaldo oswald otahal otahalova otakar otakara otar otartic otcenas
otcenasova otello otero otieno otilia otilie otilija otis otmar otokar otomar otoole ottavia ottaviani ottaviano
ottavio ottilia ottilie ottmar ottokar ottoline ottonello ottosen otylie oumayra ounstead ourania oury outi ovcina ove
ovidio ovidiu ovidius owain owais owczarek owen owino oxana oxley oyarzabal oyelaran ozana ozanic ozanne ozere ozers
ozola ozolina ozolins ozols ozren ozuna paananen paas pablo pabon pacanin pacariz pacheco pacho paciano pacini pacome
pacomio paczkowski paden padgett padmini padovan padraic padraig padula paduraru paesler paez paganelli pagani paget
pagliai pagliuca pahanic pahert paivi pajcic pajeska pajkuric pajonk pajtl pakalniete pakalnietis pakula palackovic
palacz paladini palano palasti palavestra palazzolo palecek paleckova palic paligoric palija palikuca palisaski
paljevic palka palladia palladino pallentin pallesen pallotta palmazio palmeri palmieri palmiro palmisani palmisano
palombi palsson paltere paluch palumbo pamela pamfil pammachio panagachie panagiota panagiotidis panagiotis
panagiotopoulos panagopoulos panait panaro panayiotis pancario panchenko panek panetta panezic panfilov paniagua
panisic panjak panjevic pankaj pankova pankrac pankracy pankraz panos panov panova pantaleon pantelis pantoja panzeri
panzig paola paolella paoletti paoli paolicelli paolillo paolini paolo paolucci paone paonessa papadakis papadimitriou
papadopoulos papadopoulou papageorgiou papaioannou papak papakonstantinou papaleo papandreou papapietro papez papezova
papini pappas paquita paraschiv paraschiva paraskevi paraskevopoulos paravinja paresh pariggiano parise parisi
parisian parizek parizkova parkinson parlier parmakovic parmar parmenio parnell parodi parojcic parovic parr parreira
parrino parrott parry parsival parsla parth partington partyka parun parviainen parvu pasagic pasalic pascale pascali
pascarella paschke pascu pascucci pasek pasekova pasic pasini paskal paskala pasko paskova pasquale pasquali pasquini
passarelli passeri passuello pasternak pastore pastorelli pastorino paszkowski pasztor patacic patafta pataki patarac
paterson pathak patila patino patko patkova patkovic patnaik pato patocka patockova paton patrascu patrice patricie
patricija patrick patrik patrizia patrizio patrnogic patrocinio patroclo patrone patrun patruno patrycja patrycjusz
patrycy patryk patten patterson patti patton patzwahl paukner pauko paukova paukovic paula paulauskas pauli paulica
pauliina paulina pauline paulius paulo paulova paulsen paulsson pauluka pauluks paun paunkovic pauside pavcic pavel
pavelek pavelic pavelka pavelkova pavesic pavic pavica pavils pavla pavlacic pavlas pavlasova pavle pavlenko pavlica
pavlicek pavlicic pavlickova pavlicova pavlidis pavlik pavlikova pavlikovska pavlikovsky pavlin pavlina pavlo pavlos
pavlov pavlova pavlovic pavlovska pavlovskis pavlu pavrlisak pavuk pavukova pawan pawar pawel pawelec pawlak pawlicki
pawlik pawlikowski pawlowska pawlowski paxton payal payne pazdera pazderova pazmanj peadar peaquin pearce pecek pecha
pechacek pechackova pechova pecine pecka peckova pecoraro pedersen pedraza pedrazzini pedro pedroni pedrosa pedrotti
pedroza peeters peixoto pekarek pekarkova pekarova pekka pelaez pelagia pelagie pelc pelcova peleo pelhrim pelikan
pelikanova pelle pellecchia pellegrini pellegrino pelletier pellitteri peltier peltola peltonen peluso pemberthy
pemberton pembroke penalver pencho pencic pencis pendlebury penedo penelopa penelope penezic pengelly penhallow penic
penjisevic penn pennestri pennington penovic pentti penzo peovic pepelcevic pepijn perales peralta peran perceval
percival perego peregrine pereira peretz perez peric perica pericle perikles periklis perilli perin perini perinova
perisic perkins perkona perkons perkovic perl perlas pernica pernicova pernilla pernille perotti peroutka peroutkova
perpetua perret perri perrier perrin perrine perrini perrone perrot perrott perrotta perroy perry persephone persida
persson pertti perugini peruna peruzzi perzida pesaresi pesek peselman peska pesko peskova pesorda pession pestana
pestov pestova petar petcu peteris peterka peterkova peters petersen peterson petersone petersons petersson petito
petko petkovic petr petra petrak petrakova petralia petrana petras petrasova petrauskas petre petrea petrenko petrescu
petri petric petrica petricek petrickova petridis petrie petrija petrijevcanin petrik petrikova petrini petrinsak
petrisevac petrisor petrit petronela petronila petronilla petronille petronius petros petrosyan petrou petrov petrova
petrovac petrovic petrovicka petrovicky petrovska petrovskis petru petrucci petruse petruska petruskova petrut petruta
petter petteri pettersen pettersson pettigrew petukhov petula petya petzold peverell pezzella pfeifer pfeiffer
pfersich pfingsten pfister pflieger pflugner phelan phelps phil phileine philemon philibert philine philip philipp
philippa phillip philomene philothee philou phipps phoebe piacentini piaget piana pianese pianigiani piasecki
piatek piatkowski piazzolla pibiri picariello picchi piccinini picha pichler pichlmaier pichon pichova pickering
pickersgill pictet piechota pieczek piekarski pien piera pierangelo piergiorgio pieri pierini pierluigi piermarco
piero pierrette pierrick piersilvio piesker pieters pietrangelo pietras pietro pietruszka pietrzak pietrzyk pietsch
piga pignatelli piguet piha pilarova pilarski pilat pilatova pilch pilkington pillitteri pim pimenta pimentel pinardi
pinchas pineau pingpank pinheiro pini pinna pinnock pintea pinter pintilie pintus piorkowski piotr piotrowicz
piotrowska piotrowski pipitone pippa pippig pippo piras pircher piredda pires piret pirjo pirkko piroska pirrello
pirvu pisani pisarevic pischedda pisciotta piscitelli piscopo piskorjanac pisova pisu pithey pitinac pitkanen
pitschugin pittalis pittard pitzalis pius pivar pivonka pivonkova piwowarczyk pizarro pizzi pizzimenti pizzitola
pizzuti pjescic pjesivac placek placento placha plachy placida placko plackova plahinek plakalovic plamen plamenac
plantak plascar plaskur platania platon platone platt platzer plauk plautz plazonja plazonjic plch plchova plejo
plekanec plekanecova plemic plesa pleska pleskonjic pletsch pleun plinio plonka plotzitzka plsek plskova pluhar
pluharova plunkett pluta pocrnja podbarac podgorski podhradska podhradsky podkonicka podkonicky podnar podniece
podnieks podpadac podzimek podzimkova podzina podzins poehn poels poeschl pogacic poge poggi poggio pogorzelski pohl
pohland pohle pohlova poirier pokorna pokorny polacek polach polachova polackova polakova polancec polanco polanska
polansky polasek polaskova poletti poli poliak poliakova polidori polifka polikarp polimeno polina polishchuk polivka
polivkova polizzi polkinghorne pollard pollione pollmacher pollock polona polsak polyakov polyakova polykarp polyxena
polyxeni pombo pompei pompeo pompili pompilia pompiliu pomponio ponitzsch ponjavic ponomarenko ponomarev ponomareva
pons ponti pontus ponziano poole poore popcic popelka popelkova popescu poplawski popov popova popovic popovici
poprzan porcari porcu porebski porfiriusz porfiry porgante porgants poroshenko porras portela porth portillo portmann
porzia porziano poschmann pospichal pospichalova pospisil pospisilova postic postlethwaite postma postumio potapov
potkonjak potnar potocnik pottel potts potucek potuckova poul poulain poulsen pourova povilas pozarac pozdnyakov pozzi
prabha prabhakar prabhu prachar pracharova pradeep prakatur pramod pranav prangart prange prasanth prasek praskova
prassede prateek pratesi pratik pratima prats pravdan pravdomil pravdomila praveen pravomil pravomila pravoslav
pravoslava prazak prazakova prazeres prchal prchalova preben prebil prebiracevic preda predic prediger predin predojev
predojevic predovic predrag predragovic preeti preloscan premek premysl prencipe prendergast preocanin prerad
preradovic prescott preseren presley pressler presti pretkalnina pretkalnins preuk preuss prevost preziosi pribyl
pribylova pribyslav pribyslava pridane pridans prideaux priedite prieditis priemer prieto prigent prihoda prihodova
priit prikryl prikrylova primoz prinsen prisca priscila priscille priska pritchard priti privitera priyanka
prkosovacki probst prochazka prochazkova procopio procter proctor prodan profira prohaska proietti proinsias prokes
prokesova prokhorov prokles prokop prokopa prokopova prokul prosek proske proskova prospera prosser protasio protic
provaznik provaznikova provenzano prucha pruchova prudenzia prudenzio prus prusa prusova prvoslav pryce prydderch
pryderi przemyslaw przybyla przybylska przybylski przybysz psenicka psenickova ptacek ptackova pticar ptolemy
puacmatesic publio pucci puccio puchalski puddu puggioni pugh pugliesi puglisi puharic puig puigdemont puigdevall puiu
puja pujol pukite pukitis pulcherie puleo pupak pupakova pupolo purcell purdy purificacion pury pusch pushpa pusicio
puskarcuk putin putincanin putnik putnina putnins putzolu puustinen puzavac puzigaca pyotr pytel quaglia quarmby
quartenoud quartilla queiros queiroz quemener quentin quentine querano quesada quetzalli quezada quigley quillon quin
quinlan quinn quinodoz quinones quinonez quintana quintanilla quintas quinten quintero quintia quinty quinziano
quinzio quirijn quirin quirke quiroz quiterio raab raabe rabenstein rabic rabinovich rabljenovic rach rachela rachele
rachna racordon racova racz raczynski radan radana radcliffe radecki radegast radek radenko radhika radhost radic
radigovic radijevac radim radimir radimira radina radinovic radisa radisavcevic radisavic radisavljevic radisevic
radislav radislava radivoj radivojac radivoje radivojsa radka radko radl radler radlovic radmanovic radmil radmila
radmilo radoi radojica radojka radolfo radomil radomila radomir radomira radomirovic radomski radonja radonjanin
radonjic rados radosav radoslav radoslava radoslaw radostina radotic radova radovac radovan radovana radovanac
radovankovic radovanlija radovanov radovanovic radslava radtke radu raducu radul radulaski radulescu radulic radulj
raduljeskovic raduljevic radulovic radusic radusilovic radusinovic raduski raduz radvan radvanji raeburn rael rafaela
rafailovic rafal rafe raff raffa raffaele raffaella rafferty rafila raghav raghavan rago ragone ragusa rahel rahn
raich raija raik raimo raimondas raimondi raimondo raimund raimundo rainald rainaldo rainelda rainer rainey rainhard
rainold raivis raivo rajana rajani rajapaksa rajat rajcevic rajeev rajesh rajh rajko rajmund rajna rajni rajnold rajs
rajsa rajsic rajtek rakanovic rakaric rakic rakinic rakita rakitic rakova rakovic rakowski rakusic ralbovski ralf
ralph raluca ram ramac ramachandran ramakrishna ramalho raman rambaldi rambousek rambouskova ramella ramil ramirez
ramiro ramis ramon ramona ramos rampazzo ramsay ramsbottom ramsden ramsey ramune ramya randall randazzo randolf
randunkovic ranek raneri ranftl rangelov rangen rania ranieri raniero raniolo ranjith rankin ranko ranolfo rantala
rantanen rantsch ranucci raoul rapisarda rapovac rapp rapuano rapulane raquel rasanen rascanin rasetarevic rasetic
rasevic rashmi rasic rasinac raska rasko raskova rasmus rasmussen rasovic raspopovic raspudic rastislav rastislava
rastko rastogi rataj ratajczak ratajova ratcliffe rathi rathod rathore ratibor ratimir ratko ratkovcic ratmir ratniece
ratnieks ratti raubuch rauch raucher raukuc raul rauni rausch rauso rautenkranz ravaioli ravet ravindra ravn rawat
rawnsley rawson rayen raymonde rayna raynaud razic razo razvan rebeca rebecca rebeka rebekka rebollo recchia recevic
recio redaelli redfern redmond rees reeve refik regan reginald reginaldo regine regis regitze regnars regnier regolo
rehacek rehackova rehak rehakova rehor rehorka rehorova rehwagen reiber reichardt reichel reichert reichling reid
reidar reifenrath reijo reilly reimann reimer reinberg reinelt reiner reinhard reinhardt reinhilde reinhold reinier
reinke reiter reitze rejan rejane rejean rejeanne reka rekha relja relu relvas remco remes remesova remeta remi remig
remondo remus remy renard renars renat renata renate renaud rencar renda rendon rendulic renee renja renner rennich
rennie renovcevic renovica renshaw renske renteria rentz renu renuka renz renzi renzo repac repetto repija repiska
repisky reppin resele resende resendez reskovic resnik restivo restle restorff retzke reuber reumann reuss reusse
reuter reuven revathi revi revilla reybaud reyes reymond reyna reynaud reynold reynolds rezac rezacova rezek rezkova
reznicek reznickova rheder rhian rhiannon rhoden rhodes rhodri rhonda rhys rian rianne ribas ribaupierre ribeiro
ribicgreganic ricardo ricards ricario ricart riccarda riccardi riccardo ricciardi riccobono richa richard richarda
richards richardson richelmo richtr richtrova rick rickard riddell ridley ridolfi riedel riediger rieger rieke
riekmann riekstina riekstins riepl riermeier riester riethmuller rietman rietmuller rietscher rietveld rigby riggi
riggio righetti righi rigoni riha rihards rihova riikka riina riise riitta rija rik rikke riley rimai rimantas rimma
rimmer rinaldi rinaldo rinat riner rinus riojas riolo riparbelli ripken ripoll rishabh ristana ristic ritchie ritika
ritosek ritschel ritsma rittgasser rittweg ritu ritva rius riva rivas rivera rivero rivka rizza rizzi rizzo roan robak
robaldo robbe robert roberta roberti robertina roberto roberts robertson robins robinson robson robyn rocca rocchi
rocco roch rocha rochaix rochat rochelle rockmeier rockomanovic rodan rodarte rodehau roder roderik roderyk rodgers
rodiano rodica rodigari rodiger rodion rodionov rodionova rodney rodolfo rodoljub rodolphe rodowski rodrigues
rodriguez roecker roed roel roelof rogala rogalski roger rogerio rogers rogerson roggatz rogolino rogov rogowski rogoz
rogulja rohde rohini rohlander rohrer roi roig roisin rojas rojek rokas rokossa roksana roksolana roland rolande rold
roldan roleder rolf rolfo rolfson rolland roloff rolon romagnoli romain romancik romancikova romane romanelli
romanenko romaniello romanini romanov romanova romanovska romanovskis romanowski romans romcevic romee romero romeu
romica romilda romina romoaldo romola romolo romuald romualdo romul romulus romy ronald ronan ronchi rondinone rondoni
rondovic ronen ronit ronja ronning rooney roos roper roque rory rosalba rosalia rosalie rosamunda rosana rosandic
rosanna rosaria rosati rosbach rosca roschinsky roscoe roseline rosell roselyne rosemarie rosen rosenauer rosenbauer
rosenberg rosenfeld rosenthal rosetta rosevic rosi rosiak rosina rosinski rositsa roskic rosksch rosmunda rossana
rossberg rossella rosselli rossello rosset rossetti rossi rossini rossler rostislav rostislava roswitha rotaru rotem
roth rothe rothenbacher rother rothlisberger rothwell rottger roubal roubalova rougemont roulin rous rousova rousseau
roussel rousset rovcanin rovena rovira rowan rowbottom rowe rowland rowlands rowley roxanne roxelana roxy roybal royer
royle rozac rozalia rozalie rozalija rozalinda rozamunda rozana rozanov rozanski rozas rozenbaha rozenbahs rozenn
rozgic rozina rozite rozitis rozkalne rozkalns rozsypal rozsypalova rozvita rozycki ruairi ruano ruaridh ruben rubene
rubenis ruberto rubiano rubino rucco ruchi rucinski ruckdeschel rucker rudakov rudan rudd ruddock rudenko rudiger
rudinski rudis rudnicki rudolf rudolfa rudolfina rudolfova rudolfs rudzinski rudzite rudzitis rudzki ruedi ruegg
ruelas ruf rufino rufus ruggeri ruggero ruggieri ruggiero ruiz rumen rumena rumenic rumpf rumyana runce runcis runeson
ruotolo rupali rupert rupesh rupnik rupp rupprecht ruprecht rusanoski rusciano rushton rusin rusins rusova russel
russell rusu rusudan rutger rutherford rutkowska rutkowski rutten rutter ruttimann ruud ruxanda ruxandra ruza ruzek
ruzena ruzica ruzicka ruzickova ruzkova ryabov ryan ryba rybak rybakov rybakova rybar rybarczyk rybarik rybarikova
rybarova rybicki rybnicek rybnicekova rybova rydl rydlova ryjikh rysava rysavy rystad ryszard ryzih rzepka saakashvili
saar saara saarela saarinen saavedra sabatini sabau sabazio sabbatini sabela sabele sabharwal sabine sabino sabljak
sabolcec sabolski sacchet sacchetti sacchi sachdeva sachse sadhbh sadiki sadilek sadilkova sadl sadler sadovic
sadowska sadowski sadzak saeed saenz saether saez safae safaric safarik safarikova safarova saflanis safonov safouan
safouane safranek safrankova safta sagadi sagafe sagi sagit sagodic sagonas sahil sahner sahoo sahra sahu saile sainz
saiz sajinovic sajtos sakanovic sakshi salaj salamone salamoun salatiello salazar salcedo salcido saldana saldivar
saleh salek salemi salemme salierno salinas salkova sally salmina salminen salmins salo salome salomea salomena
salomone salomoun salonen salow salunkhe salustio salvadori salvat salvati salvatore salvatori salvucci salwator
salzano salzer salzmann sam samac samaniego samaras samardzija samek samel samelova sami samkova sammartano sammartino
sammert sammie sammy samohod samohodaj samolov samolovac samona sampaio samper sampo sampson samsalovic samson
samsonova samuela samuele samuelsson samuli samvel sanabria sanadrovic sanchez sanchis sancho sanctis sandalj sandberg
sander sanders sanderson sandford sandhu sandic sandis sando sandor sandova sandoz sandra sandrine sandro sandstrom
sandu sandvik sanel sanfilippo sanford sangeeta sangita sanita sanja sanjana sanjeev sanjin sanjuan sanna sanne
sannino santacruz santamaria santangelo santarelli santarossa santarsia santarsiero santillan santilli santina
santinelli santini santino santis santoni santori santucci sanz sanziana saoirse saphira saporito sarabia saraiva
sarbello sarbu sargac sargis sargsyan saric sarika sarina sarit sarka sarkozi sarlota sarmento sarmite sarnataro sarno
saroj sartori sarvari sascha sasek saskia saskie saskova saso sassano sassi sastre satner sattelmaier saucedo
sauerland saul saulcerite sauliete saulietis saulius saumweber saunders saura saurabh saussure sauvage savary
savchenko savchuk savelyev saverio saveta savevski savic savin savina savini savinien savino savoca savoia savolainen
savova savu savvidis sawant sawicka sawicki sawyer saxena saxona sayer sazonov sbrana scalia scalise scalzo scanlon
scano scanu scarano scardino scargill scarpa scarpellini schaaf schaap schaefer schafer schaffarzik schaffel schaffer
schahbasian schaller schaning scharer scharf schaub schedler scheffler scheidegger schejbal schejbalova schelk
schellenbeck schembera schenk scherbarth scherer scherini schermann scherrer schersing schettino scheurer scheytt
schiavi schiavon schielke schieskow schifano schildhauer schillaci schiller schilling schima schimmer schindler
schindzielorz schipper schirmer schirrmeister schirru schlachter schlangen schlatter schlawitz schlechtweg schlegel
schley schlicht schlitzer schlosser schlueter schluter schmalzle schmid schmidbauer schmidt schmidtchen schmidtova
schmitt schmitz schmuhl schneider schneidrova schnelting schnider schnieder schniedermeier schnurer schnyder schoberg
schoch schockel schofield scholastika scholastique scholte scholten scholz schonball schonbeck schonberg schondelmaier
schonebeck schonenberger schonfeld schonherr schonlebe schorderet schorr schott schottmann schotz schou schouren
schouten schrader schramm schreck schreiber schreiner schreiter schrepfer schroder schroeder schubert schuermann
schuff schuhaj schuldt schuler schult schulte schultz schultze schulz schulze schumacher schumann schupp schuppel
schurch schuri schuster schutz schutzbach schutze schwalm schwanbeck schwandke schwanitz schwarthoff schwartz schwarz
schwarzer schwarzkopf schwarzmeier schwarzova schwatlo schweisfurth schweitz schweizer schwennen schwerdtner schwidde
schwirkschlies schwizgebel schwuchow scocco scognamiglio scolastica scopece scott scotti scottie scrofani scuderi
scully seabra sead seamus sean seaton sebas sebastiaan sebastiana sebastiani sebastiano sebastiao sebastien sebastjan
sebek sebela sebelova sebenji sebestian sebestova sebkova secchi secci sechi secondiano secondina sedarevic seddon
sedillo sediva sedivy sedlacek sedlackova sedlak sedlakova sedlar sedlarova sedliak sedliakova sedova sedrik seeger
seelig seema seff sefora segarra segavcic segolene segota segovia seguin sehls sehnalova seibold seidel seiders seidl
seidlova seifert seifertova seigel seija seiler seitz sejeja sejejs sekanina sekaninova sekularac selena selina selma
semenica semenov semenova semerad semeradova semeraro semih semiramide semisch semplicio semprini semyon senad senesio
senka senkel senko senkova senn senofonte senthil seonaid sepe sepp seppala seppo sepulveda sequeira serafim serafini
serafino seraina serapione serban serenus serge sergeev sergeeva sergei sergej sergey sergi sergio sergiu sergiusz
serhii serhiy serna serov serr serrao servac servidio serviliano serzants sessa sestak sestakova sestito settimio
sevak sevcik sevcikova severa severi severin severina severine severino severova sewald seweryn seymour sforza shabtai
shackleton shaikh shailesh shala shalini shalom shane shannon shapira shapiro sharad sharkey sharon sharpe sharples
shashank shaul shaun shawn shcherbakov shearer sheehan sheetal sheila shekhar sheldon shelley shelly shelton sheppard
sheri sheridan sherman sherri sherwood sheryl shestakov shetty shevchenko shevchuk shilov shimon shira shiri shirley
shivam shivani shlomi shlomo shmuel shmuelov shobha shongwe shoshana shruti shufflebottom shula shulamit shvets shweta
shyam siana siara sibyla siddall siddharth sidebottom sideris sidler sidlo sidlova sidney sidoine sidonia sidonie
sidorov sidorova siebe siebel sieber siebert siedlecki siegbert siegfried sieglinde siegling siegmund siegrist
sielemann siem siemon siener sienkiewicz siep sieradzki sietniece sietnieks sievers siewert sigbjorn sigebert sigfrid
sigfrido sigismond sigismondo sigita sigmund signorini sigrid sigrist sigurd sigurdardottir sigurdsson sihler siim
siino siketanc sikora sikorova sikorska sikorski silas silcock sileiko silenzi silhava silhavy silins silja silje
silke siltanen silva silvan silvana silvano silvere silvester silvestr silvestre silvestri silvestrini silvestro
silvian silviana silvija silvio silviu silvius silviya simacek simackova simak simakova simanek simankova simao
simatic simcic simcik simcikova simea simecek simeckova simek simen simeoli simeon simeona simeoni simeti simic
simicevic simicsebalj simijonovic simina simion simionescu simitis simjanovic simkova simljesa simmonds simmons simms
simoes simojlovic simona simoncelli simone simonet simonetta simonetti simoni simonida simonov simonova simonovic
simonovicova simons simonsen simonsson simova simpson simran simula simulov simunek simunkova simunovic simurdic
sinclair sindelar sindelarova sindler sindlerova sindre sinead sinesio sinfronio singhal sinica sinikka sinisa sinja
sinkler sinnhuber sinopoli siobhan sioned sipek sipkova sipos sipova siptar siragusa sirante sirants siranush sirbu
sireno siri siricio sirje sirkka siroka siroky sirova sirovs sischka siskova sisneros sissel sisto sitaric sitek
sitnikov sivak sivakova sivert sivertsen siw siwek sixsmith sixtine sixtus sjoberg sjoerd sjogren sjors skacel
skacelova skaidrite skala skalicka skalicky skalova skalski skandovic skarlet skarleta skarsgard skeledzija skelton
skenderija skibicki skibinski sklenar sklenarova sklenka sklenkova skoczylas skodova skoglund skokan skokanova skopal
skopalova skora skorepa skorepova skorupan skov skowron skowronek skowronski skrabal skrabalova skracic skriniar
skriniarova skrivanek skrivankova skroban skrzypczak skrzypek skudra skultety skultetyova skutecka skutecky skuterud
skye sladakovic sladana sladek sladic sladka sladkova sladoje sladojevic sladovic slama slamarski slamek slamova
slanina slaninova slankamenac slastan slastanova slatinac slavcho slavek slaven slavena slaviboj slavibor slavica
slavicek slavickova slavik slavikova slavka slavko slavkovic slavoboj slavoj slavoljub slavomil slavomila slavomir
slavomira slawinski slawomir slechta slechtova slezak slezakova slijepac slijepcevic sliwa sliwinski sloan sloboda
slobodan slobodanac slobodanka slobodanovic slobodjanac slobodnik slobodnikova slobodova slonja slota slotova slotta
slovacek slovackova slovak slovakova slowik slowinski sluka slukova slusarczyk smaic smailbegovic smajda smajdova
smajlovic smaranda smedsrud smeets smejkal smejkalova smekal smekalova smeralda smerda smerdova smetana smetanova
smets smidova smieja smiljan smiljana smiljanec smilla smirnov smirnova smitham smitran smits smogeli smola smolik
smolikova smolinski smoljanec smoljanic smolka smolkova smolova smrcak smrcka smrckova smrek smrekova smrz smrzova
smuge smugis smyth snajdr snajdrova sneha snezana snijders snjezana snooke snowden soare soares sobczak sobczyk sobek
sobeslav sobeslava sobieraj sobkova sobolev soboleva sobolewski soboll sobotka sobotkova sobral soccorsi socha
sochacki sochor sochorova socrate sodano soderberg soderstrom sofie sofija sofoklis sofronie sofya soizic sojka
sojkova sokolicmihalak sokolov sokolova sokolowska sokolowski sokrat sokratis solak solange solberg solc solcova
solene solenn soler solfrid solga solheim solinas soline solis soliz soljic soller solli sollner solocone solomiya
solorio solorzano solovyov solovyova soltes soltesova soltys soltysiak soltysova solveig solveiga somerville sommrova
somodvarac somogyi somrak somssich sondore sondors sondre sonke sonnabend sonnenfeld sonya soof sophia sopio soraia
sorana sorbello sorcha sorensen sorgic sorin sorina sorlie sormaz sorokin sorokina sorrentino sorsa sosa sosare sosars
sosnowski sostarec sostarko sostene sosteneo sotelo sotic sotira sotiria sotirios sotiris soto sotra soucek souckova
soukupova sousa soutter souza sovagovic sovova sowa sowerby sowinski spaans spacek spacil spacilova spackova spadafora
spadaro spadoni spahn spano spanos spanovic sparic spasenic spasenovic spasic spaskovic spasojev spasojevic spasovski
spataro speight spelmeyer speranzio spernjak spicer spicka spickova spidola spiegelburg spielvogel spiga spinelli
spiranec spirydion spitzmuller spizzirri splichal splichalova spoerri spoljaricperhat spooner sporrer sporri spottel
sprenger sproge sprogis sprude sprunger spurna spurny spyridon spyros spytihnev srakic sramek sramkova srboljub srbova
srdjan srecko sredoje srinivas srinivasan srivastava srna sroka stacey stachowiak stachowicz stachura stachurski stacy
stadelmann staffan staffieri staicu stainton stajhofer stalder stamatis stampf stan stana stanciu stancu standish
stanek stanescu stangl stanic stanicic stanijanovic stanijevic stanikic stanimir stanisa stanislao stanislas stanislav
stanislava stanislaw stanislawski staniszewski stanivukovic stankevicius stankiewicz stanko stankova stankovic
stankovicmarton stanojevic stanton stanzione stapic starcevicmatijasko starek starkova starovlah stasa stascik stasiak
stasni stastny staszewski stathis stauffer stauss stavros stavrou stavroula stawicki staza stec steding steele stef
stefan stefana stefancic stefanescu stefani stefania stefaniak stefanidis stefanie stefanik stefanka stefankova
stefano stefanov stefanova stefanovic stefanski stefansson stefek steffan steffen steffens steffensen steffny stefkova
stefl steflova stehlik stehlikova steidl steigauf steiger steina steinar steinbach steinecke steiner steinerova
steinert steinkamp steinmann steinmetz stejskal stejskalova stela stelian steliana stelios stelkens stelmach steluta
stelzer stenberg stengl stensrud stenzel stepan stepana stepanek stepanic stepanka stepankova stepanov stepanova
stepanovic stephan stephane stephanie stephen stephens stephenson stepien stepniak sterba sterbova stergiou stettler
steuk stevan stevanovic steve stevelic steven stevens stevenson stevilovic stevo stewart stian stibor stiborova stief
stifel stig stigliano stijn stiliano stimac stina stine stipan stiriaco stirling stjepan stockert stockli stockton
stoddart stodola stodolova stoian stoica stojan stojanka stojanovic stojkovic stojmir stokanovic stokes stoklasa
stoklasova stolarczyk stolarski stoll stolla stolle stoppler storey storl storp storti stott stoutjesdijk stower
stoyan stoyanov stoyanova strahinja straka strakova stranska stranski stransky stratmann stratos stratton straub
strausa strautina strautins strautmane strautmanis strazdina strazdins streck streese strege strejcek strejckova
strelkov streller strepacki stribor strieder striezel striga strikinac stringer strmota strnad strnadova strnisko
strniskova strobel stroe strogies strohschank stromberg strouhal strouhalova struan strukelj strunz strutz strzelczyk
strzelecki stuart stubbs stube stubican stuchlik stuchlikova stucki studena studeny studer studnicka studnickova
stuparic stupka stupkova sture sturmer stutz stylianos suarez subbotin subramanian subrt subrtova sucameli sucera
sucevic sucha suchanek suchankova suchomel suchomelova suchy suciu sudha sudhir sudic suffa sugden sujdovic sujew
sujit sukalo sukalovic sukara sukhanov sukova sukute sukuts sulc sulcova suleiman sulhof sullivan sulovnjak sumit
sumner sunaric suncica sundalic sundberg sundin sundqvist sundstrom sune sunil sunniva suominen superina surace surano
suren surendra surka surkova surma surth susac susak susana susanna susanne suski sussmann sustr sustrova sutakovic
sutanovac sutcliffe suter sutermeister suthe sutherland sutschet sutter sutton sutz suus suvacarov suvajac suvajcevic
suvajdzic suvala suvorov suzanne suze suzon suzovic svab svabova svacina svacinova svanda svandova svarc svarcova
svatava svatoboj svatobor svatomir svaton svatonova svatopluk svatos svatoslav svatoslava svatosova svea svebor svec
svecova svehla svehlova svein svejda svejdova sven svend svendsen svenja svensen svensson sverre svestka svestkova
svetislav svetlana svetlik svetlikova svetluse svetolik svetomir svetoslav svetozar sveva sviatoslav svircev sviridov
svitak svitakova sviturno svobodova svorcan svozil svozilova svrakacic svrbik svrbikova svrtan svyatoslav swann
swantje swassane swati sweeney swen swiatek swiderski swierczynski swillims swindlehurst sybilla sydorenko sykes
sykora sykorova sylva sylvain sylvaine sylvestre sylvia sylviane sylvie sylwester sylwia symcox symeon symonds
symonenko synek synkova synne synnove syrova syrovy sysoev szabo szabolcs szafranski szalai szasz szatkowski szczepan
szczepaniak szczepanik szczepanski szczerba szczesna szczesniak szczesny szczygiel szekely szekeres szelag szendrei
szewczyk szikra szilagyi szilard szilveszter szilvia szofi szofia szoke szonja szostak szucs szulc szwarc szwed
szydlowski szymanska szymanski szymczak szymczyk szymkowiak szymon szyszka taavi tabacek tabita taborska taborsky
tacconi tachl tacjana tadas taddei taddeo tadeas tadej tadeusz tadhg tadic tadija tafelmeier tafoya taggart
tagliaferri tahirovic tahlia taina tait takacs takalic talapka talarico talavanic talberga talbergs talbot taliesin
talis talivaldis tallarico talrits tamar tamas tamayo tamburini tamez tamindzic tamino tamm tammaro tammo tammy
tampolja tamsin tanackovic tanase tanasijevic tancos tancosova tancrede tanel tangen tanguy tanja tanjga tankosic
tankred tanurdzic tanvi tanzi tapani tapavica tapavicki tapia tapio tarantino taras tarasenko tarasov tarasova
tarcisio tariq tarnowski tarquin tarquini tarsilla tartamella taru tasha taslak tasos tassinari tasso tassone tatana
tataranni tatarka tatarkaova tatarkova tatarova tataru tatevik tatiana tatjana tatomirov tattersall tatyana
taufratshofer tautvydas tavani tavares tayler taziana taziano tazio teagan teague tedde tedeschi teea teemu tegan
tegethof tegwen teicane teicans teichmann teije teixeira tejada tejeda tekla telak telchide telebar telenta telesca
telica tellervo tellez tello telma telmo temistocle temur tengiz tennant teobald teobaldo teodata teodolinda teodor
teodora teodorescu teodorik teodoro teodosia teodoto teodoz teodozie teofan teofil teofila teofilovic teogene teohari
teokarevic teona teotonio teovanovic tepavac tepavcevic tepla teply tepper teppo tepsa tepsic teran terenc terencius
terencjusz terentyev terenzi teresa teresi tereza tereze terezia terezie terezija terheiden terhi terje terlecki
terlouw terpstra terrazas terrence teruel tervo terzi terzic terzija terzin tesanovic tesarova tesifonte tess tessier
tetiana teudosia teun teunis tevdenic texier thabo thaci thais thakur thalea thalia thanasis thapar thea theele
theobald theodor theodora theodore theodoridis theodorik theodoros theodorou theodose theodosie theofan theofil
theofila theofilos theophile theophraste theresa thiago thibaud thibault thibaut thibert thibo thieke thiel thiele
thierry thije thijmen thijn thijs thijssen thilo thimm thiomas thirza thistlethwaite thodoris thoma thomas thomason
thomassen thomka thomkova thommen thompson thomsen thomson thone thor thorben thorbjorn thore thoresen thorge thorleif
thorne thornhill thornton thorpe thorsen thorsteinsson thorsten thorvald thranhardt threlfall thriene thurston thust
thwaite thwaites thygesen thyssen tiago tiana tibaldo tiberiu tiberius tiberti tibo tibor tiburcius tiburzio ticha
tichomil tichomir tichon tichy ticone tidow tiedemann tiedtke tieme tiernan tierney tietze tigran tihomir tihomirovic
tiina tiit tiiu tijana tijanic tijerina tijmen tijn tijs tikas tikhonov tikhonova tilda tilen tilgner tillack tillman
tillmann tilly tilman tilotta tiltina tiltins tim timaric timea timm timmerman timmermann timmermans timmins timo
timofeev timofeeva timofey timoleon timoshenko timotei timotej timoteus timothee timothy timotic tinatin tincuta
tinguely tiozzo tiphaine tirado tirele tirelis tirelli tiril tirri tirza tischler tischmann tissot titien titov titova
tittman tivontschik tizian tiziana tiziano tjark tjasa tjeerd tkach tkachenko tkachuk tkaczyk toader tobia tobias
tobiasz tobin tobler toby todaro todd todor todorov todorova todorovic tofani toivo toivonen tojic tokarski tolan
tolomeo tom tomala toman tomanek tomankova tomanova tomanovic tomasek tomaselli tomasello tomasevicrigo tomasi tomaska
tomaskova tomasova tomasovic tomassoni tomasz tomaszewska tomaszewski tomaz tomazovic tomcic tomczak tomczyk tomecek
tomecekova tomeckova tomek tomer tomescu tomesova tomic tomislav tomislava tomka tomke tomko tomkova tomlinson
tomljanovic tommasi tommaso tommi tomo tomos tomovic tompkins tomusilovic tomys tonat tonci toncic toncica tonija
tonini tonko tonkovac tonn tonnin tony toomas topalov topalovic topalski topfer topisirovic topolovac topolovic torben
torbjorn torchia torchio tordoff torfinn torgeir torgersen torgny toribio torild torill torin torkel torkvat torleif
tormas tormod tormund tornatore torok torp torquil torrado torrecilla torrens torrente torres torresi torrez torri
torriani torrisi torstein torsten tortorici torunn torvald tosca tosi tosic toska totaro toth tothova totman tournier
tova tovar tove towne townsend tracey traci tracy tracz traian traini trajan tralli trampeli tramposch trandafir
tranova trapani trasea traudel trauth trautmann travaglini travan travica travis travnicek travnickova traynor trcek
trcka trckova tregenza treharne trejo trelawny tremblay tremmel treskavica tretinjak tretola tretyakov trevino
trevisan trevithick trevor triantafyllou tribuljak trif trifan trijntje trikic trikosanin trindade triolo tripodi
triska triskova tristan tristano tristram trivkanovic trnka trnkova troels trofimov troisi trojanova trojanowski
trombetta trond trpimir trpko trtica truben trubenova truhlar truhlarova tryggve trzcinski trzeciak tsabalala tsakiris
tsamonikian tschiers tschirch tschudi tsiotras tsipras tsotetsi tsvetan tsvetanka tsvetelina tsvetkov tsvetkova tuana
tubanski tucci tuccillo tucek tuch tucholke tuckett tuckova tucs tudor tudora tudorache tudorita tudose tudosia tudow
tudur tufano tugdual tuinstra tullia tully tuma tumbarello tumino tumova tunde tunkova tunnicliffe tuomas tuominen
tuomo turajlic turchi turcok turcokova turcotte turcu turecek tureckova turek turibio turid turinski turkova turnadzic
turnbull turold turunen turza tuschmo tussio tustonja tuula tuulikki tuva tveit tvrda tvrdik tvrdikova tvrtko twan
twardowski twigg tycho tygo tymon tymoteusz tyron tyrone tyrrell tyson tzipora tzvi ubavic ubavin ubavkic ubeda
uberacker ubertino uberto ubiparip ubiparipovic ubner ubovic uchenna uday udicki udilovic udovcic udovicic udovicki
udre udris udvardi ueli uffe ugarak ugis ugljesic ugolina ugolini ugrcic ugricic uguccione uher uhl uhlemann uhlig
uhlir uhlirova uhrig uhrova uibel ukraden ulberto ulbrich ulderico uldis ulemek ulf ulfa ulfo ulibarri uliczka ulisse
ulla ulle ullmann ulloa ullrich ulpiano ulrich ulrichova ulrico ulrik ulrika ulrike ulriksen ulstano ultan ulyana
ulysse umbach umberto umesh umlauft umminger umolac undine unger ungureanu unsworth unterpaintner upadhyay upton
uramova urbain urbancova urbanczyk urbanec urbanek urbaniak urbankova urbano urbanova urbanowicz urbanska urbanski
urbansky urbina urblik urblikova urbonas urdino urena urhig urho uri urias uribe uriel uriele urmas uros urquhart
urquijo urrutia ursel ursicio urska ursmaro ursu ursula ursule urszula urve ushakov ustinov utjesanovic utkarsh uttley
utz uwe uzelac uzi vaccari vacek vacha vachova vaciete vacietis vackova vaclav vaclava vaclavek vaclavik vaclavikova
vaclavkova vaculik vaculikova vadim vadlja vaduva vagelis vaggelis vagner vagnerova vahala vaher vahlensieck vaibhav
vaida vailati vainio vaip vaisanen vaivade vaivads vajcik vajcikova vajda vajdicka vajdova vajzenbach vakareskov
vakhtang valach valachova valachovic valachovicova valadao valadez valasek valaskova valburga valcarcel valdas valdeci
valdemar valdemara valdemars valdes valdis valdivia valek valencicbrkic valent valenta valenti valentijn valentim
valentin valentina valentini valentins valentova valentyn valentyna valenzuela valera valeri valeria valeriano valerie
valerija valerijs valerio valeriu valeriy valery vales valesova valfredo valfrido valic valkai valkova valladares
vallee vallejo vallet valletta vallone valls valon valova valsecchi valtena valter valtere valters valtonen valtr
valtteri valuska valuskova valverde vanaga vanags vancura vancurova vandamme vandana vandenberg vandenberghe
vandenbosch vandenbroeck vanderlinden vandermeer vandevelde vandyke vanecek vaneckova vanegas vanek vanekova vanessa
vangermain vani vanicek vanickova vanja vankova vanna vanni vano vanova vaquero varadi vardan vardanyan varduhi varela
varenina varga vargas vargova varicak varinac varmuza varnica varriale varsava varsha varun varvara varzic
varzicbiuklia varzicbiuklija vasadi vasak vasakova vasant vasco vasconcelos vascotto vasek vasic vasicek vasickova
vasil vasile vasileios vasileiou vasilescu vasilev vasileva vasilica vasiliev vasilieva vasiliki vasilis vasilisa
vasiliu vasiliy vasilj vasiljevic vasilopoulos vasils vasily vasja vasko vaskova vasquez vass vasseur vassilis vasyl
vasylenko vatroslav vaughan vavra vavrik vavrikov vavrikova vavrinec vavrova vaz vazgen vazquez vebjorn vecerova
vecumniece vecumnieks vedad vedasto vedran vedrana veduna vedvik veen veena veenstra veer veerle vegar vegard vegge
vegh veikko veiko veinberga veinbergs veisa veiss veit vejnovic vejvoda vejvodova vekecki vekic velaja velana velanac
velasquez velazquez velde velden veldhuis veleslav veleslava velibor velichka velimir velimira velina velio velislav
velislava veliz veljkovic vella veloso velta venance venanzio vencel venceslas venceslav venceslava vendela vendelin
vendelina vendula vendulka venegas venek venerio venezia venghaus veniamin venka venkat venkatesan venkatesh
ventimiglia venturelli venturi venturini venuse venustiano verbeek verbruggen vercammen vercesi verdiana verdier verdu
verduzco verenzio veres verhaegen verhaeghe verheyen verhoeven verhulst veriana verica veridiana verlinden vermeer
vermeersch verner vernerova verniest veronica veronika veronique veroslav veroslava verulo verzi veselicacatipovic
veselicic veselin veselinka veselova vesic vesin veskovic veslava vesma vestergaard vesterinen vetter veverka
veverkova vezio vezmar vezzoli viacheslav viana vianello vianney vibeke vicari vicen vicencia vicenova vicente
vicentia vicentiu vicha vichova vickers vicki vickie victoriano victorin vidacek vidak vidal vidar viderscak vidic
vidigal vidmar vidone vidor vidosava vidosavljevic vidovic vidranjski vieira viellehner viera vierin vieroslava vieve
vieweg vigdis viggo vigneron vija vijeko vijolite vika vikas viklund vikram vikstrom viktoria viktorie viktoriia
viktorija viktorin viktoriya vila vilanova vilar vilches vilela vilem vilema vilemina vilfredo vilhelm vilhelmine
viliam viliana vilibald viliberto vilimek vilimkova viljami viljem viljo villadsen villagomez villalba villalobos
villalpando villani villari villarreal villasenor villy vilma vilmar vilmars vilmos vilsone vilsons viluma vilums
vinas vince vincenc vincencie vincent vincentiu vincenza vincenzi vincenzo vinci vinciane vincze vindonio vinebaldo
vineet vinfrido vinicio vink vinka vinketa vinod vinogradov vinogradova vinsova vintere vinters vinther vintila vinz
violante violeta violette violi viorel viorela viorica vipin vipul virendra virgil virginie virginija viriato virtanen
visan visani visarion viscardo visconti visek visekruna visentin vishal visintin viskova visnja visnovska visnovsky
vitale vitali vitalico vitalii vitalija vitalijs vitaliy vitaly vitasek vitaskova vitazoslav vitek vitezslav
vitezslava viti vitins vitkova vitman vito vitold vitolina vitolins vitols vitor vitorino vitoslav vitova vittore
vittori vittoria vittorio vituma vitums vitus vivaldo vivek vivian viviana viviane viviani vivien vivienne vizbulite
vizziello vjekoslav vjenceslav vjosa vlaar vlachos vlachova vlad vlada vladan vladana vladek vladena vladimir
vladimira vladimiro vladimirov vladislav vladislava vladivoj vladlen vlado vlah vlaicu vlasak vlasakova vlasic vlasov
vlasova vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vlatka vlatko vlcek vlckova vliet
vlkova voboril voborilova vodak vodakova vodicka vodickova vodingo vodrazka vodrazkova voelkel vogel vogelgsang vogl
vogronicopacic vogt voichita voicu voigt voinea vojacek vojackova vojen vojin vojislav vojislava vojmil vojmir vojmira
vojslav vojslava vojta vojtech vojtechova vojtek vojtekova vojteska vojtisek vojtiskova vojtkova vojtova vokoun
vokounova vokuhl voldemars volek volf volfango volfgang volfova volker volkmann volkmar volkov volkova vollis
volodymyr volpi vona vondra vondracek vondrackova vondrak vondrakova vondrova vontein voracek vorackova vorel vorisek
voriskova vorlicek vorlickova vorlova vorobyov vorobyova voronin voronov vorontsov voros vorsila voss votava votavova
votruba votrubova vrabcova vrabec vracar vracarevic vrana vranjic vranjkoviccenan vranova vratislav vratislava vratko
vrba vrbanac vrbas vrbaslija vrbova vrekalovic vreni vrugic vrzal vrzalova vseboj vsebor vserad vseslav vsevolod
vuceta vucetic vucevac vucic vuckovac vuckovic vuco vucurevic vuillermoz vujadin vujakovic vujeva vujic vujica vuk
vukadin vukaljevic vukalovic vukan vukanovic vukasin vukasinac vukasovic vukcevic vukelic vukelja vukeljic vukic
vukica vukobradovic vukobrat vukota vukovic vuksa vuksanicpuljek vuksanovic vuksic vulcevic vuleta vuletas vuletin
vulic vulicevic vulisic vulmaro vulovic vunak vunjak vunturisevic vuorinen vyacheslav vybiral vybiralova vydarena
vydareny vydra vydrova vymazal vymazalova vyskocil vyskocilova vyslouzil vyslouzilova vytautas wachenbrunner waclaw
wagenaar wagener wagh wagner wagnerova wahlstrom waibel wainwright wairimu wakan wakefield walburga walczak waldemar
walden walder waldmann walenty walentyn walentyna waleran waleria walerian walery walgierz walkowiak wallace waller
wallin wallis wallstab walmsley walsh walter walther walton waltrova walz wambui wanda wanderlucia wandrille wanesa
wangari wanjala wanjiku wanjiru wannes warburton warchol wardle waring warre wartenberg warwick waschbusch wasiak
wasik wasilewski wasowski wassilew wassiluk waterhouse watkins watkinson watson wawrzyniak wawrzyniec wayne wdowiak
webber weber webrova wegmann wegner wegrzyn wehrle wehrli wehrsen weibel weidlich weidner weigel weiler weimann weimer
weinand weinberg weinstein weir weis weisman weiss weissova weldon weller welsch welsh welti welz welzel wende wendel
wendelin wendt wenger wentworth wenzel werle werner weronika werrmann wershansky wertag wesley wesolowski wessel
wessinghage westerlund westphal westra wettstein wetzel weyel wharton whelan whitaker whitehead whitehouse whiteside
whitfield whitley whitlock whitney whittaker whitworth whyte wiacek wiara wibke wichmann wickert wickham
wickramasinghe widdowson widmer wiebe wiebke wiecek wiechmann wieckowski wieczorek wiegelmann wieland wiersma
wierzbicki wiese wieser wieslaw wieslawa wijk wijnand wijnen wikstrom wiktor wiktoria wilbur wilczek wilczynski
wilderman wilfried wilfryd wilhelm wilhelmina wilke wilkes wilkie wilkins wilkinson wilky willard willeke willemijn
willems willemsen willett willi william williams williamson willie willis willoughby willwacher willy wilma wilmot
wilson wim wimmer wincenty windler winfried winiarski winkelmann winkler winklerova winstanley winterbottom winterburn
winther wirginia wirth wirz wischek wischer wisniewska wisniewski wissing witalis witczak witek witkowska witkowski
witold witt wittich wittl wittmann wladyslaw wlodarczyk wlodarski wlodzimierz wnuk wojcicki wojciech wojciechowska
wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wold wolfarth wolfe wolff wolfgang wolfova
wolfram wolinski wollenberg wollmann wolpert wolska wolski wolstenholme wolters womersley woodcock woodhouse woodruff
woolf woolley wootton worrall worthington woschler wouters woytkowska wozniak wragg wrigglesworth wrobel wroblewska
wroblewski wrona wronski wuhn wujak wulf wunderlich wuthrich wyatt wylie wyludda wynne wypych wysocka wysocki wyss
wystan wyszynski xander xanthe xanthopoulos xaver xaverie xaverius xavi xaviere xenia xenie xenofon xenophon ximena
ximo xitlali xoan yael yago yague yair yakov yakovlev yakovleva yakushev yana yanez yanis yann yannic yannick yannik
yannis yarah yardley yaren yaro yaron yaroslav yaryna yash yashwant yasmin yates ybarra yeates yegor yehuda yehudit
yelena yenthe yeoman yevgeny yevhen yevheniia yfke yiannis yifat yigael yigal yinthe yiorgos yitzhak ylvi ylvie yngvar
yngve yoana yoann yoav yochanan yoel yogita yohan yolande yona yonatan yordan yordanov yordanova yorke yossi youp yrsa
ysaline yudin yuliia yuliya yurii yuriy yushchenko yuste yuval yven yves yvette yvon yvonne zabala zabedeo zabina
zablocki zaboj zaborowski zaborska zaborsky zabranska zabransky zabrdac zaccaria zaccaro zaccheo zacek zach zachar
zacharias zachariasz zacharie zachary zache zachova zackova zaczkiewicz zadnik zadravec zadric zafra zagarac zagaria
zago zagorscak zagorsek zagorski zaharia zahn zahradka zahradkova zahradnik zahradnikova zaira zaitsev zaitseva zaituc
zajacova zajaczkowski zajic zajicek zajickova zajicova zakelina zakharov zakharova zakova zakrzewski zalako zalan
zalar zalesak zalesakova zalewska zalewski zalite zalitis zambon zamboni zambrano zambuto zamecnik zamecnikova zamfir
zamfira zamora zampieri zamudio zanatta zander zandt zane zanella zanelli zaneta zanete zanetta zanetti zanis zanita
zanner zanobi zanon zanotti zanten zapalac zapletal zapletalova zappacosta zappala zappia zarate zaraza zaremba zarije
zarins zarko zarkovic zaruba zarubova zarzycki zatloukal zatloukalova zauber zavadil zavadilova zavala zavida zavis
zavrel zavrelova zawada zawadzka zawadzki zayas zayed zaytsev zaza zbigniew zbinden zbislav zbodulja zboril zborilova
zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdarska zdarsky zdelar zdena zdencan zdenek
zdenka zdenko zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravcevic zdravka zdravko zdrazil zdrazilova
zdunek zdzislaw zebedee zebic zebrowski zedda zednik zednikova zeev zehava zehnder zeidler zeidmane zeidmanis zejak
zejnep zeka zekan zekl zelena zelenka zelenkova zelensky zelenskyy zeleny zelibor zelimir zelimira zelinda zelinka
zelinkova zelislav zelislava zeljka zeljko zeller zelmir zelmira zeltina zeltins zeltite zemanek zemankova zemanova
zemlicka zemlickova zenaide zenebio zenija zennaro zenobia zenobie zenobio zenon zenone zenovia zente zepeda zephirin
zerajic zeravica zervas zeteny zetico zeuch zeyd zeyen zeyhle zeyneb zezula zezulova zgela zgrabljic zhanna zhdanov
zhivko zhukov zhukova zibere zibers zidek zidkova zieba ziedite ziegler zielinska zielinski zielonka ziemann ziemele
ziemelis ziemer zietek ziga zigfrida zigfrids zigmars zigmund zigova zigrida zijad zijan zijlstra zika zikmund
zikmundova zikova zilberman zimanyi zimin zimka zimkova zimmerman zimonja zimonjic zimova zinaic zinaida zinajic
zindovic zingaretti zingg zink zinoviev zinoviy zinser zintl ziolkowski zion zipac zipalovic zipancic zipp zipse
ziramov zirojevic zirovic zita zitomir zitomira zitoslav zitoslava zivadinovic zivak zivaljevic zivan zivana zivanac
zivanovic ziviccojbasic zivile zivko zivkovic zivojin ziyanda zizanovic zizka zizkova zlamal zlamalova zlatan
zlatanovic zlatica zlatka zlatko zlatomir zlatomira zlatuse zmegac zmuda zoe zoeva zoey zofia zofie zofija zoi zoja
zollinger zollo zolnierek zoltan zoran zorana zordan zoric zorica zorka zoroslav zoroslava zorrilla zoryana zosim
zosima zosimo zotti zoubek zoubkova zouhar zouharova zrinislav zrinko zrna zrno zsanett zschunke zselyke zsofia zsolt
zsombor zsuzsa zsuzsanna zubak zuber zubiaurre zubite zubizarreta zubrik zubrikova zuckerman zuev zueva zuiderveld
zukauskas zukowski zuleide zuliani zuljevicgrafina zullo zulmira zumbo zumsande zuniga zunino zurab zurawski zurcher
zurek zurkova zuzana zuzanna zvanic zvejniece zvejnieks zverina zverinova zvezdana zvi zviedre zviedrs zvinele
zvinelis zvonar zvonimir zvonimira zvonko zwiener zwolinski zych zydrunas zygmunt zykov
 eluned blodwen brannigan`;
