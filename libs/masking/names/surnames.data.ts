/** More family names, and given names, of English-speaking countries, which are of every origin.
 * Chosen from @cspell/dict-people-names (MIT licence, © 2023 Street Side Software): no ordinary words, shops or places.
 */
export const SURNAMES = `
aamodt aarons aaronson abadi abadie abalos abbatiello abbruzzese abby abdelkhalek abdella abdu abdulle abeita abell
abello abels abelson abendroth aber abercrombie aberle abila abney abood aboud aboytes abplanalp abraha abraham
abrahamian abrahams abrahamson abrams abrego abrigo abron abruzzo abshier abston abts abukar abundez abundis abundiz
aburto acampora accetta acebedo aceituno acero aceto aceves achenbach acheson achey achord acierno ackerman ackerson
ackles ackley acklin ackman acoba acoff acord acree acuff acuna adair adame adames adami aday adcox addair addeo
adderley addington adelman adelmann adelson adena ader aderholt ades adger adinolfi adkins adkinson adkison adkisson
adler adney adolphson adorno adriane adrianne adriene adsit advani aeschliman afanador affeldt affleck affolter afton
agan agard agbesi agcaoili agler agner agnew agnus agosta agramonte agredano aguas agudelo agudo aguero aguila
aguillar aguillard aguillon aguinaga aguiniga agundez aguon ahart ahearn ahern ahlberg ahlers ahles ahlquist ahlstrom
ahner ahrendt aichele aiken aikens aikin aikins aikman aiko ailene aina ainslie ainsworth aird airey airhart aispuro
aitchison akana akel aker akerman akers akey akhter akihiro akilah akins akkaoui akopyan akridge akther alamilla
alamillo alarid alatorre alavez albanese albano albarado albarez albarran albaugh alber alberson albertini albertson
alberty albina albo albor albornoz albright albritton albro albuquerque albury albus alcala alcindor alcon alcorn
alcorta alcoser alcott aldaba aldaco aldama aldana aldape alday aldaz alderete alderfer alderson aldinger aldous
aldred aldredge aldrete aldrich alease alecia alegre alegria aleisha alejandre alejandrina alejos aleman alene alers
alesha aleshia aleshire alesi alesia aleta alethea alethia alewine alff alfredia alfrey algarin alger aliaga
aliaksandr alica aliff alioto alire alise alishia alisia alita alkire allain allaire allbee allbright allbritton
alldredge alleen alleman allemand allena allende allender allene allensworth aller allers alles alleva alleyne
allgaier allgeier allgood alli allie alligood allin alline alling allington allman allmon allmond allor alloway
allphin allred allshouse allsop allsup allums allyn allyson almacellas almaguer alman almand almanzar almaraz almazan
almeda almendarez almeta almodovar almon almquist almy aloi aloia alolita alomar alona alongi alpaugh alpers alpert
alphin alpizar alred alsaidi alsip alsobrook alsop alspach alspaugh alsup alta altagracia altemus altenburg alterman
altha althaus althoff althouse altice altidor altier altizer altland altman altmann altobelli altom altomare
altschuler alumbaugh alvardo alvarenga alvares alvear alvelo alverio alverson alvey alvi alviar alvidrez alvillar
alvin alvino alvira alviso alvizo alvord alward alwine alyse alysia alzate amacher amacker amada amadio amado amaker
amalfitano amante amara amarante amarillas amason amberly ambriz ambrocio ambrosino ambrosio amburgey amburn amee
ameen amell amerine amerman amerongen amerson amescua amesquita amey amezcua amezola amezquita amick amico amidon
amiee amigon aminov amiri amison ammerman ammie amodeo amodio amor amore amores amparan amrhein amrine amsden amsler
amster amstutz amundson amye amyx anacleto analisa anandkumar anania anastacia anastacio anastasi ancell ancheta
anchondo ancira ancona ancrum anctil andazola andera anderberg anderegg anderton andes andino andra andrades andreasen
andreozzi andress andreu andria andrick andrus andry andujar andujo andy anello anfinson angelena angelia angelique
angelita angell angella angelle angelone angelyn angevine angie angila angla anglea anglemyer anglin angotti angstadt
anhalt aniston aniszczyk anitra anjanette anjelica ankeny ankney ankrom ankrum annalee annelle annen annese annice
annis annita annmarie anoshin anschutz ansell anson anspach anstead anstett anstine antill antillon antione antionette
antle antley antolin antonetti antonson antonsson antrim antuna antwine anya anzaldo anzaldua anzures apel apfel aplin
apodaca apolinar apolonia apolonio appelbaum appell apperson applebaum appleberry applegarth applegate appleman
applewhite applin appling apryl aquilar aquilina aquilino arabie aracelis aracena aragona araiza arakaki arakelian
arambula aramburo arango arant araque arata arauz araya arballo arbaugh arbelaez arbogast arboleda arbuckle arbuthnot
arcand arcaro arce arcelia arcement arceneaux archambault archambeau archambeault archbold archey archibeque archila
archuletta arcia arciga arcila arcilla arciniega arcuri ardath ardelia ardell ardelle ardila ardis ardito ardizzone
ardoin ardon ardrey arebalo arechiga arehart arel arellanes arencibia arend arends arent aretha arevalos arey
argabright argento argo argote arguelles argueta arguijo argumedo arianne arica arico ariola arismendez arispe
aristizabal arita arizaga arizmendi arizola arizpe arkadii arkin arla arlean arledge arleen arlen arlena arletha
arletta arlinda arline arlt arlyne armagost armanda armandina armato armbrust armbruster armendarez arment armentrout
armes armfield arminda armistead armon armstead armwood arnell arner arneson arnett arnetta arnette arney arnita
arnone arntz arnwine arocha arocho aron aronoff aronov aronson aros arpin arps arquette arrambide arrasmith arrazola
arreaga arreguin arrellano arriaza arrieta arrington arriola arron arrowood arroyave arruda arsenault arseneau arter
arterburn arth arthurs artiaga artie artiga artiles artman artola artrip artz arvelo arvidson arvie arvilla arviso
arvizo arvizu arwood arzaga arzate arzola arzuaga asaro asato asay asbell asberry asbill asbury ascencio asch asche
aschenbrenner ascher asencio asfour ashanti ashbaugh ashbrook ashburn ashcraft ashdown ashe ashely ashenfelter ashford
ashlea ashli ashlie ashline ashlock ashlyn ashmore ashpole ashurst ashwell ashwood askar askey askin askins askren
aslanian asley asman asmar asmus asmussen aspinall aspinwall asplund assad assefa asselin astacio astin astle aston
astor astorga atallah atayde atchison atchley aten ater atha athey atilano atkin atkison atkisson atnip attanasio
attard attaway atteberry attebery atterberry atterbury atticus attwood atwal atwater atwell aube aubin auble aubuchon
auch auclair aucoin audet audette audrea audria audrie audry auerbach aufiero auge augello augenstein aughenbaugh
augsburger augusta auker aull ault aultman auman aumiller aundrea aungst aurand aurea auriemma ausman ausmus aust
austad auston autechre auten authement autin auton autrey autry auvil auxier auyeung auzenne avakian avants avdic
avelar avelina avella avellaneda avellino aven avena avendano avent avera averett averette averill averitt aversa avey
aviles avilez avilla avina avitia awalt awilda awwad axelrod axelson axsom axtell axton ayars aycock aydelotte ayer
aylesworth aylor aylward aymond ayon ayotte ayscue ayson azalee azbell azbill azcona azeez azpeitia azua azzam azzara
azzarello azzie baack baade baar babara babayan babb babbs babcock baber babers babiarz babich babineau babineaux
babington babino babinski babson babyak baca bacallao baccam bacchus baccus bachand bache bachelder bacher bachert
bachman bachmeier bachrach bachstein bachtel bachus bacigalupo backes backhaus backlund backstrom backus bacote
badalamenti badders badeaux baden badertscher badgett badgley badilla badillo badolato badon badua bady baehr baer
baerga baeyens bagby bagg baggett baggins baggott baggs bagley bagnall bagnell bagwell baham bahe bahm bahnsen bahr
bailes baillargeon bailon baily bain baine baines bains bainter baio bair baird baires baisch baisden baisley baity
bakewell baksh bala balandran balash balbuena balcazar balch balcom baldauf baldenegro balderrama balderson balderston
baldino baldo baldock baldonado baldree baldridge baldus balentine balestrieri baley balian balicki balingit balkcom
balke balko balladares ballance ballantine ballantyne ballard ballas ballenger ballentine ballew balleza balli balliet
ballin ballinas ballinger ballman ballou ballweg balmaceda balon balsamo balser balsley balter baltes balthazor
balthrop baltierra baltimore baltodano baltz baltzell baltzer baluyot bamber bamberg bamberger bamburg bame banales
banaszak bandera bandi banegas baney bange bangert bangerter banghart banh bankert bankes bankhead banko bankson
bankston bannan bannerman bannon bano banos banta banton bantz banville baptista baquero bara barabara barahona barash
baratta barba barbar barbaro barbato barbeau barbee barbera barberena barberio barbin barbour barboza barbra barbre
barbuto barcena barcenas barch barcia barco barcomb barcus barczak bardales barden bardin bardon bardsley bardwell
barefield barela barfield barfoot barfuss barg barga bargas barger bargo barham barhorst baril barile barkey barkley
barkman barksdale barlett barmore barnaby barnas barndt barner barnette barnhardt barnhart barnhill barnhouse barnick
barno barnum barnwell baro barocio barona baros barquero barraclough barradas barragan barrales barrantes barratt
barreda barreiro barrentine barreras barrero barretta barrick barrientes barrientez barriere barriga barrilleaux
barrineau barringer barrington barris barrs barrus barsky barsness barstad barstow bartee bartek bartel bartelt
barthel bartholomew bartholow bartko bartle bartleson bartley bartling bartlow bartman barto bartok bartol bartolome
bartolotta bartone bartosh bartow bartram bartsch bartz barwick basa basaldua basch basco bascom basden basdeo basey
basford basham bashford bashor bashore basinger baskerville baskett baskins basler basnight basquez bassford bassham
bassler bastida bastidas bastin baston basulto basurto baswell basye batalla batchelder batchelor batdorf baten
bateson batey bathke bathurst batie bator batres batson batte battersby batterson batterton battey battin battista
battiste batton baty baublitz bauch baucom baucum bauder baudoin bauerle bauers baugh baughan baugher baughman baughn
bauguess baugus baum bauman baumberger baumer baumert baumgardner baumgart baumgarten baumler baun baus bausch
bauserman bauza bavaro bawa bawden baxa baxley bayless bayley baylis bayliss baylon baylor bayly baynard bayne baynes
bayona baysinger baza bazaldua bazan baze bazemore bazile bazinet bazzell bazzi beacham beachem beachler beachum
beacom beagley beahm beaird beal beale bealer beall beals beaman beamon beane bearce bearden beardslee beardsley
bearman beary beas beasley beason beaston beato beaton beatris beattie beaubien beaubrun beauchamp beauchemin
beauchesne beaudet beaudette beaudin beaudoin beaudry beauford beaufort beaulieu beaupre beauregard beausoleil
beauvais beaven beazley bebe bebee bebout becenti becerril bechard becher becht bechtel bechtol bechtold beckerman
beckert beckford beckham becki beckie beckler beckles beckley beckman becknell beckner beckstead beckstrand beckstrom
beckum beckwith beckworth becky becnel becraft becton bedard beddingfield beddow bedenbaugh bedford bedgood bedi
bedingfield bedolla bedore bedoy bedoya bedrosian bedsole bedwell beebe beecham beecher beecroft beede beedgen beedle
beegle beehler beeks beeler beem beeman beemer beene beerbower beerman beesley beeson bega beganovic begay begaye begg
beggs begley begnaud behan behar beharry beheler behler behling behm behn behne behnke behrend behrends behrendt
behringer behrman behrmann behunin behymer beidler beier beierle beighley beil beiler beilfuss beilke beirne beisel
beisner beitel beiter beitler beitzel bejar bekker belair beland belanger belardo belasco belcastro belden belding
belew belfield belfiore belflower belford belgarde belgrave belia belin belisle beliveau belizaire belk belkin belkis
belknap bellah belland bellanger bellar bellard bellas bellavance bellavia bellefeuille beller belleville bellew
bellin bellinger bellino bellis belliveau bellmore bellomo bellomy bellon belloso bellville belman belmares belmont
belmontes belmore belnap belongia belote belser belsky belson belton beltre beltz belue belva belville belvin belyea
belyeu belzer bembry bement bemis benally benavente benbow bencivenga bencomo bencosme benda bendel bendele bendickson
benefiel benefield beneke benesh benevento benevides benfer benfield benford benge bengston bengtson benham benincasa
benish benita benites benke benkert benn bennefield benner bennette bennie benning benningfield bennington bennion
beno benoist bensen bensley bentivegna bentson bentz benvenuto benware benway benzel bequette berardinelli berberian
berberich berchtold berdan berens berenson bergan berganza bergemann bergeron bergerson berges bergeson bergevin
bergey bergh bergin bergner bergquist bergren bergsma bergum berhe beringer berish beristain berke berkebile berkeley
berkey berkheimer berkley berkman berkowitz berkshire berlanga berliner berling berman bermea bermel bermeo bermingham
bermudes bern berna bernardez bernardina bernardine bernardy bernas bernath berndt berner bernetta bernhardt bernie
berns bernstein bero berquist berra berres berreth berrett berrian berridge berrien berrier berrio berroa berrocal
berrones berryhill berryman berson berta berthelot berthiaume berthold bertie bertino bertke bertolino berton bertone
bertoni bertsch bertucci berube berumen berwick besch besecker beshara beshears bess besse bessent besser bessette
bessey bessler beswick betances betancur betcher bethanie bethann bethea bethell bethune betsey bette bettencourt
betterton bettes bettinger bettis betton betts bettyann beula beus beutel beutler bevacqua bevans bevard beveridge
beverlee beverley bevier bevill beville bevington bevins bevis bewley beydoun beyers beynon bhullar bibbins bibby
bibeau bibian bibiano bibler bick bickerstaff bickett bickford bickham bickle bickley bicknell biddinger biddix biddle
biden bidlack bidwell biederman biegel biegler biehl biehn bieker biel bielinski bienaime bienvenu bierbaum bierlein
bierly bierman biermann biery bies biesecker biever biffle bigbee bigby bigelow biggar biggers biggerstaff bigham
bigler bigley bigsby bilbao bilbrey bilderback bilello bilger bilinski billi billig billingslea billingsley billingsly
billington billiot billips billiter billups billye bilodeau bilotta bilotti bilyeu bina binegar binette binford
bingaman bingham bingman binion binkley binkowski binney binns binstock biondo bircher birchfield birchmeier birden
birdsall birdsell birdwell birge birkhead birkholz birkland birkner birky birmingham birnbaum birney biron birt bisbee
biscardi bisceglia bischoff biscoe bisel biser bishara bishoff biskup bisono biss bissell bisset bissett bissette
bissonette bissonnette bistline bitler bitner bittick bittinger bittle bitton bitz bitzer bivens bivins bivona bixby
bixler bizzell bjorkman bjornson blackard blackerby blacketer blackford blackham blackhurst blackledge blackley
blacklock blackman blackmer blackmon blackmore blackshear blacksher blackshire blackson blackstock blackston
blackstone blackwelder blagg blahnik blaine blais blaisdell blakeley blakely blakeman blakemore blakeney blaker blakes
blakeslee blakesley blakey blakley blakney blalock blan blanca blancarte blancas blanche blanchett blanchette
blanchfield blanck blandford blandin blandino blando blandon blane blaney blanford blanke blanken blankenbaker
blankenship blankinship blansett blanton blas blaschke blaser blasingame blasius blass blassingame blatchford blattner
blau blauser blaustein blauvelt blaylock blea bleakley bleau bleck bledsoe bleeker blehm bleich bleier blevins blewett
blick blickenstaff bligh blinn blissett blitch bliven blocher blodgett blohm blomberg blome blomgren blomquist
blondell blondin bloodgood bloodsworth bloodworth bloomberg bloomfield bloomquist blose bloss blosser blough blouin
blount blowe bloxham bloxom bloyd blubaugh bluestein bluford bluhm bluitt blumberg blumenfeld blumenthal blumer
blundell blust bluth blye blystone blyth boal boals boan boarman boatner boatright boatwright bobadilla bobb bobbye
bobe boberg bobette bobo bobrowski bobst bocanegra bocchino boccio boch bockelman bockman bocock boda bodden boddewyn
boddie boddy bodell boden bodenhamer bodenheimer bodi bodie bodiford bodine bodley bodner boeck boecker boeckman
boedeker boeding boehler boehlke boehme boehmer boehnlein boelter boen boerger boerner boes boesch boese boesen
boettcher boettger boettner boeve bogar bogard bogardus bogen boger bogert boggan boggess boggio boggs bogner bogosian
bogsanyi bogue bohan bohanan bohannan bohannon bohanon bohl bohlen bohler bohling bohlman bohlmann bohman bohn bohne
bohner bohnert bohnsack bohon bohorquez bohr bohrer boice boike boileau boisclair boisseau boisvert boitnott boivin
bojorquez bokhari bolan boland bolander bolanos boldin bolding boldt bolduc bolek bolen bolender boler boley bolger
bolick bolin boling bolinger bollenbacher boller bolles bollig bollin bollinger bollman bolser bolstad bolte bolten
boltz bolyard bolz bomar bomba bomberger bomgardner bommarito bonacci bonano bonaparte bonar bondi bondoc bondurant
bondy bonebrake bonenfant bonesteel bonet bonfiglio bongard bonhomme boni bonifas bonillas bonin bonine bonkowski bonn
bonnell bonnema bonnett bonnette bonneville bonney bono bonsall bonser bonsignore bontempo bontrager bonura bonvillain
boodram booe booher bookout bookwalter boone boonstra boothby boothe bopp borawski borba borboa borbon borch borchardt
borcherding borchers borchert borck borda bordeau bordelon borden bordner bordonaro boren borenstein borgen borger
borgerding borgeson borgman borgmann boria borja borjas borjon borkholder borland borman borneman bornemann borner
bornstein borntrager borntreger boroff borowicz borquez borrayo borrego borrero borror borsetti borst borth borthwick
bortner borton borucki boruff borum borunda bosarge boschert bosco boseman boser boshart boshears bosley bosma bosquez
bosse bosserman bossert bost boster bostian bostic bostick bostrom bostwick boswell boteler boten botero bothe
bothwell botkin botros bottas bottcher botti botto bottomley bottorff bouck boudreau boudreaux bouffard boughner
boughton bouie boukli bouknight boulay boulden bouldin boulet bouley boulos boulware bouman bour bourassa bourbeau
bourdeau bourgault bourget bourgoin bourke bourland bourque bourquin bousman bousquet boutelle boutilier boutin boutte
boutwell bouwman bouyer bouza bova bovard bovee bovell bowdoin bowe bowens bowerman bowersock bowersox bowker bowland
bowlby bowley bowlin bown bowsher boxley boyajian boyden boydston boydstun boyea boyers boyes boyett boyette boyington
boykin boykins boylan boyland boylen boyles boyne boynton boysen boyt boyte boyter boyum boza bozarth boze bozeman
bozich bozman bozzo braasch braaten braatz brabant brabo brabson bracamonte bracamontes bracco bracewell bracey bracht
brackeen brackett brackin brackins brackman brackney bracy bradberry bradburn braddy braden brader bradfield bradford
bradham bradish bradsher bradstreet bradt bradway bradwell brafford bragdon brager bragg braggs braham brahm brailey
brailsford brainard brainerd brakebill brakefield braley braly braman brambila bramblett bramer bramhall bramlett
brammer bramwell branagan branam branan branca brancato branche branda brandau brande brandee brandel branden
brandenberger brandes brandie brandl brandner brandow brandstetter branham branigan brann brannan brannen brannock
brannum branscome branscum bransford branstetter brantner branton branum brar brasch brase brasel brasfield brashear
brashears brasington brasseaux brassell brasseur brassfield braswell bratcher brathwaite bratt bratten bratton braud
brault brauner braunstein braverman brawley brawner brayboy brayman brayton braz brazeal brazeau brazee brazel brazell
brazelton braziel brazile brazzell brea breakfield breann breault breaux breazeal breazeale breceda brecher brecht
breck breckenridge bredeson breece breeden breedlove breeland breen bregman brehm breidenbach breier breiner breit
breitbach breitenbach breithaupt breland brelsford bremmer bremner brendel brendle breneman brenes brenna brennecke
brenneman brennen brenner brentlinger brenton breon brereton brescia bresee breshears bresler breslin breslow
bresnahan bressler bretado bretz breunig brevard brewington brewton breyer brezinski briant bribiesca briceno brickell
bricker brickey brickhouse brickley brickman brickner bridgeford bridgeforth bridgeman bridger bridgers bridgett
bridgewater bridgman bridwell brien brienza briere brierly briese brigance briganti brigette brigham brightbill
brightman brighton brightwell brigid brigida brigman brignac briles briley brillhart brimage brimer brimhall brimm
brindley brinegar briney bringas bringhurst brinker brinkerhoff brinkley brinkmeyer brinlee brinley brinn brinson
brinton brion brisbin brisbois brisbon brisco briscoe briskey brison brissette brisson brister britain britany brite
britni britta brittain brittaney brittani brittanie britten britteny brittian brittingham brittney brittni brittny
britto britz brixey brizendine brizuela broaddus broadfoot broadhead broadhurst broadie broadnax broadus broadwater
broadwell broady broberg brobst brocato brochu brocious brocker brockett brockington brockman brockmann brockmeier
brockmeyer brockway brockwell broda brodbeck brode broden broder brodersen brodeur brodhead brodie brodnax brodrick
brodsky brodt broeker brogden brogdon brokaw broman bromberg bronaugh bronk bronner bronson bronstein brooker
brookhart brookins brookman brookover brookshire broome broomfield brophy brosius brosky brosnan bross brossart
brosseau brost brotherton brott brotzman broudou broughman brouillard brouillette brouse broussard brousseau browder
brower browne brownell brownlee brownlow brownrigg brownson brownstein broxson broxton broyles brubaker brucato bruch
bruck brucker bruder brue brueckner brueggeman brueggemann bruemmer bruening bruer bruggeman brugman bruhn bruinsma
brum brumback brumbaugh brumbelow brumett brumfield brumit brumley brumm brummel brummett brummitt brundage brundidge
brundige brune brunell brunelle bruner brunett brungardt brunilda bruning brunk brunke brunn brunson brunswick brusdar
bruso bruss brusseau bruton brutus bruzzese bryanna bryars bryden bryer bryk brymer bryner brynn bubar bubb bublitz
bucciarelli buch buchan buchanon bucher buchert buchheit buchholtz buchman buchner bucholtz bucholz buchwald bucio
buckalew buckel buckelew buckhalter buckholz buckingham buckland bucklew bucklin buckman buckmaster buckner buckwalter
bucy buday budd budde budden budhu budke budnick budnik budreau budz bueche buechel buechler buechner buehler buehner
buehrer buel buell buelna buelow buena buendia buenrostro buentello buerger buerkle buescher buesing bueso buettner
buffaloe buffay buffington buffkin buffone bufford buffum bufkin bugarin bugbee bugg buggs buhrman buice buie buis
buitrago buitron bula bulkley bullard bullen bullinger bullington bullins bullis bullman bulloch bulluck bulman bulmer
bulson bulthuis bultman bumanglag bumbalough bumgardner bumgarner bumpass bumpus bundick bundrick bungard bunge
bunkley bunnell bunner bunten buntin bunton bunyan bunyard buono buonocore bupp burba burbach burbage burbank burbidge
burbridge burch burcham burchard burchell burchett burchette burchfield burciaga burda burdett burdge burdick burdine
burditt burdo burek buresh burford burgan burgard burgdorf burge burgener burges burgett burghardt burgin burgo
burgoon burgoyne burgueno burhans burich burkard burkart burkeen burkert burket burkett burkey burkhalter burkhart
burkhead burkholder burkle burkley burkman burleigh burleson burlew burlingame burlingham burlison burmester burnam
burnell burnes burnette burney burnham burningham burnley burnsed burnworth burow burpo burrage burress burridge
burrill burris burriss burritt burrola burrough burrowes burruel burrus burruss bursey burson burstein burston burt
burtch burtis burtner burts burtt burwell busbee buscemi busche buschman buschmann buser busey busha bushaw bushee
bushell bushey bushnell bushong busick buske buskey buskirk bussard busse bussell bussey bussiere bustillo bustillos
busto buswell butala butchko buteau buterbaugh buth butkiewicz butkovich butner buttars butterbaugh butterfield
buttermore butterworth buttler buttram buttrey buttry butz buxbaum buxton buza buzard buzbee buzby buzzell buzzelli
byam byard byars byas bybee byer byerley byerly byers byfield byford byington byler bylsma bynes bynoe bynum byram
byrge byrnes byrns byrom byrum bywater caamano cabada caban cabanilla cabanillas cabaniss cabe cabell cabeza cabot
cabrales cabreja cabriales cacace cacciola cacho cachola cacioppo cadavid caddell cadden cadena cadenas cadenhead
cadieux cadigan cadle cadman cadogan cadorette cadotte cadwell cady cafaro caffee caffey caffrey cafiero caggiano
cagle cagney cahalan cahall cahn cahoon cahue caicedo cail caine caines caison caisse caito cajamarca cajigas cajuste
cala calabria calabro calahan calais calamia calandra calaway calbert calcagni calcagno calcano calcaterra calcote
caldas calder calderone calderwood cale cales caley calfee calhoon calhoun cali caliendo caligiuri calise callaghan
callaham callahan callanan callaway calleja callejas callen callender calleros callery calles calley callicoat
callicutt callier callies callihan callis callison callista callister calloway calma calmes calnan caloca calton calva
calvario calvillo calzada calzadilla camaj camarata camarda camarena camba camberos cambra cambre cambria cambron
camejo camero camey cami camie camilleri camilo caminiti camire cammack cammon cammy campa campanaro campanella
campanelli campas campeau campfield campillo campione campise campoverde campusano campuzano canaan canaday canady
canale canas canavan canchola cancilla cancino cancio candace candance candelaria candelario candi candice candis
cando candyce canedo canela canelo canete canez cangelosi cangemi cangialosi canham caniglia canino canipe canizales
canizalez canizares canlas cannaday cannady cannan cannell canney cannizzaro cannizzo canseco cansino cansler
cantarero cantave cantera cantero cantey cantillo cantin cantley cantone cantoran cantrelle cantwell canul canup
canzoneri caouette capalbo capaldi capece capehart capel capell capellan capelle capelli capello capen
caperton capetillo capili capistran caplan caplinger capobianco capone caporale capozzi capozzoli capp cappa
capparelli cappel cappello capps cappuccio capra caprio capron capshaw capuano carabajal carachure caradine
caramanolis carano carapia caras caravella caravello caraveo carawan carballo carbaugh carberry carbonaro carbonell
carbonneau carcamo carchi carda cardamone cardarelli cardell cardello carden cardiel cardillo cardin cardinale cardosa
cardoza cardozo careaga carella carelli caren carew carfagno cargile cargill carhart cari cariaga carias carico carie
carignan carillo carin carino carisa carita carithers carlberg carleen carlen carlena carlene carletta carli carlile
carlino carlita carll carlon carlone carlow carlstrom carly carlyle carlyn carma carmack carmean carmelia carmelina
carmelita carmer carmina carmody carmon carmouche carnahan carneal carnegie carnell carner carnero carnes carnevale
carnley carola carolan carolann carolee caroll carolynn carone carothers caroyln carozza carpino carra carradine
carraher carranco carrano carreira carreiro carreno carreras carrero carretero carreto carri carrie carriere carrigan
carriger carriker carrington carriveau carrizal carrizales carrizosa carro carrol carrow carrozza carruth carstens
carstensen carswell cartagena cartee cartledge cartmell cartmill cartner cartrette carty caruana carucci caruth
caruthers carvell carvin carwell carwile cary caryl carylon caryn casada casados casady casal casale casanas
casarrubias casasola casaus casavant casazza casciano cascio casebeer casebolt cashdollar cashen cashin cashion
cashman cashwell casiano casias casie casimir casique caskey casler casner caso cason casperson cass cassady cassar
cassara cassaundra cassel cassell cassella casselman cassels cassens casserly cassese casseus cassey cassi cassity
casso casson cassondra cassy castaldo castano castanon casteel castel castelan castell castello castellon castellucci
castelo casterline castiglia castiglione castile castilla castille castilleja castillon castine castleberry castleman
castner casto caston castonguay castorena castrejon castrellon castrillo castrillon castruita caswell catala catalan
cataldo catanese catano catapano catarino cathcart cather catherin catherina cathern cathers catheryn cathey cathi
cathie cathleen catina catino catlett catoe caton catrice catron catt cattell catterton catton cauble caudell caudill
caufield caughey caughman caughron cauley caulkins causby cauthen cavagnaro cavallaro cavalli cavanagh cavanaugh
cavaness caven cavender caverly cavett cavey cavin caviness cavins cavitt cawley cawood cawthon cawthorn cawthorne
cayce cayer caylor cayo cayton caywood cazarez cazier cearley ceaser cebreros cecena ceci cecila cecille cecily cedano
cedeno cedillos cefalu ceja celaya celedon celena celestin celestina celestino celi celina celinda celis cellucci
celsa cena cendejas ceniceros centanni centeno ceola cepeda cepero cephas cephus cerami cercone cereceres cerezo
cerino cerniglia ceron cerone cerqueira cerra cerrillo cerritos cerrone cerros cerveny cervera cervone cesario cesena
cespedes cessna cevallos chabot chachere chadbourne chadwell chaffee chaffin chaffins chafin chagnon chagolla chagoya
chahine chaidez chaires chairez chaisson chait chalfant chalifoux chalker chamberland chamberlin chamblee chambless
chamblin chambliss chamness champa champeau champine champney champoux chanell chaney channell chanran chantay chante
chantell chantelle chanthavong chapa chaparro chapdelaine chapin chaplin chappel chappelear chappell chappelle chapple
chaput charboneau charbonneau charest charette charise charissa charisse charita charla charland charlebois charlena
charlesetta charlesworth charlette charlot charlott charlsie charlson charlyn charmain charmaine charney charo
charolette charon charron chartrand chasidy chason chassidy chastain chasteen chatfield chatman chatmon chatterton
chattin chatwin chaudry chavarin chavero chavers chavira chavis chavolla chavous chavoya chea cheadle cheatham cheatum
cheatwood checketts checo cheely cheeseboro cheeseman cheesman cheever chelette chelf chenard chenault chenevert
cheney chenier chennault chenoweth cheramie cheree cherelle cheri cherie cherilyn cherise cherly cherlyn cherney
chernoff cherri cherrie cherrington cherryl chery cheryle cheryll chesebro cheshier chesler chesney chesnutt chesser
chesson chestnutt chet chevere chevez chewning cheyenne cheyne chiappetta chiaramonte chiarella chiarelli chiarello
chiasson chichester chickering chicoine chidester chiem chiesa chilcoat chilcote chilcott childers childree childres
childress chilson chilton chim chimento chinen chinn chio chiodo chiong chiou chipman chipps chiquita chiquito
chiriboga chirino chirinos chism chisolm chisum chittenden chittick chittum chitwood chivers choat choate choe chohan
choiniere chokshi chopp choquette chorba choudhry chouinard chowning chretien chrimes chrisco chrisman chriss chrissy
christ christal christeen christena christenberry christene christenson christi christia christianson christin
christinia christison christman christmann christner christo christoff christofferson christoper christophersen
christopherson chronister chrostowski chrysler chrystal chuang chubb chudy chumbley chumney chunn chuong chupp
churchwell ciampi ciancio cianciolo ciano ciaramitaro cibrian cienfuegos cieri cierra cifelli cigarroa cijo cilley
cimini cimino cina cinco cincotta cinda cinderella cindi cindie cindy ciolino cipolla cipollone cipriani cira
cirigliano cirilo cirone cisnero cissell citro claar claassen clabaugh claborn claffey claflin clagett clagg claggett
claiborne clair clairmont clampitt clanton clapham clapp clapsaddle clardy claretha claretta clarey claribel claridge
clarinda clarine claris clarisa clarissa clarita clarkberg clarkin clarkston clasen clason classen classie clatterbuck
claunch claus clausell clauser clausing clauson clauss claussen clavel clavijo clawson claxton claybaugh clayborn
clayborne claybrook claybrooks claycomb clayman claypool claypoole clayson claytor claywell clearwater cleaveland
cleckler cleckley cleghorn cleland clelland clemans clemencia clementi clementina clemmer clemmons clemons clendenen
clendenin clendening cleotilde clermont clevenger clevinger clewell clewis cliburn cliett climer clinard clingan
clingenpeel clingerman clingman clinkenbeard clinkscale clinkscales clippinger clites clodfelter cloer clonch
cloninger clonts clontz cloonan clopton clora clore closs closson clouse clouser cloutier cloward clower clowers
clowes clowney clubb cluff clugston clukey clum clune clute clutts clyburn clymer clyne coad coady coakley coale
coalson coan coatney coaxum cobbins coberly cobian coblentz cobler cobo coburn coccia cochenour cochran cocke
cockerham cockerill cockfield cockman cockrell cockrill cockroft cockrum coday codd coddington coderre codi codner
coello coenen cofer coffel coffelt coffey coffield coffman cofield cogan cogar cogburn cogdell cogdill coger
coggeshall coggin coggins coghill coghlan cogley cogswell cohan cohee cohn cohoon cohrs coile coker cokley colantonio
colarusso colavito colberg colborn colburn colchado colclasure colclough coldiron coldren coldwell coleen colegrove
colello colen colene coletti colgan colgrove colina colindres collado collantes collazo collazos colledge collen
collene coller colleran collerson collett collette colletti colley colligan collinsworth collis collison collman
collom collopy collum collums collura collyer collymore colman colmenares colmenero colocho coloma colomb colonna
colosimo colpitts colquhoun colquitt colson colston coltharp coltrain coltrane coluccio columbus colvard colville
colvin colwell colyer comacho combest comeau comeaux comegys comella comerford comiskey comley commisso como compean
compton comrie comstock comtois conant conard conatser conaty conaway conboy concannon condit condon condra condrey
condron conejo conely conerly congdon congleton conigliaro coniglio conkey conkle conklin conkling conlan conlee
conley conlin conlon connally connaughton connelley connely connery connett connick conniff conover conrady conrow
conry considine consiglio constancio constante constantine constanza consuegra contino contois contrera convery
conwell conyer conyers coody coogan cooke cooksey cookson coolbaugh cooley coolidge coomer coomes coonce coonrod
coontz cooperman coopersmith coover copado copas copelin copenhaver copher coplan copland coplen copley coplin copp
coppa coppage coppedge coppinger coppock copsey copus corado coralee corbell corbin corbit corbitt corbo corchado
corcino cordaro cordia cordle cordner cordray cordrey cordy corea coreas coreen coretta cori corie coriell corine
corkern corkill corkins corkran corl corle corless corlett corlew corley corliss corman cormier cornejo cornelio
cornelious cornelison cornette cornick corniel cornman cornwall cornwell coronado corpening corporan corprew corr
corrao corredor correll correnti corrigan corrin corrina corrinne corriveau corro corry corsaro corsetti corson cort
cortazar corter cortese cortright corum corvera corvino coryell corzine corzo cosby coscia cosentino cosenza cosio
cosman cosme cosner cosper cossette cossey cossio costabile costales costigan costilla costillo costley costlow
costner coston cota cotham cothern cothran cothren cothron cotman cotner cottam cotten cotterell cotterman cottingham
cottle cottman cotto cottom cottrell cottrill couchman couey coughenour coughlan coughlin couillard coulombe coulston
coultas counce cournoyer coursey courson courtemanche courtois courtright courtwright courville coury cousar couser
cousineau cousino coutee couts coutts coutu couvillion covel covell covelli covello coveney coventry coverdale coville
covington covino cowart cowden cowdrey cowell cowen cowger cowgill cowie cowin cowles cowser cowsert coxe coxon
coxwell coykendall coyle coyne coyner cozad cozart cozine cozza cozzens crabb crabbe crabill crable cracchiolo crace
cracraft craddock crader crady crafton crager cragg crago cragun craighead crail crain craine crall cramer crampton
crandall crandell craner craney cranfield cranfill cranford cranmer cranor cranston crapo crapps crary crase cratty
craun cravey crawshaw craycraft crayne crayton crea creager crean crear creary creasey creasman creason crecelius
credeur credle creech creecy creedon creegan creekmore creer cregan creger cregger crego creighton cremeans cremer
crepeau crescenzo crespin cressey cressman cresswell creswell cretella creveling creviston criado cribb cribbs
crichlow crichton criddle crider crigger crigler crilly crimmins criner crippen cripps crisafulli crisanto crisci
crisco criscuolo criselda crisler crislip crisman criss crissman crissy cristal cristen cristie cristin cristine
cristino cristy criswell critchfield critchley critchlow critelli crites crittenden crittendon critzer crivello crocco
crocker crockett croff crofford crofoot crofton croghan croke croker croley croll cromartie crombie cromer cromley
cromwell cron cronan croney cronkhite crooke crookston croom crooms cropp crosbie crose croskey crosland crosley
crossan crossen crossett crossland crosslin crossman crossno crosson crosswhite croston croswell croteau crothers
crotts crotty croucher crouthamel crowe crowell crowl crowley crownover crowson croxton croy croyle cruce crudup
cruikshank crull crum crumbley crume crumley crumpler crumpton crumrine crupi crutcher crutchfield crute cruzan cruze
cruzgarcia cruzhernandez cruzlopez cruzmartinez cruzperez cryan cryer crysta crystle cuadra cuadros cuaresma cuartas
cuautle cubas cubbage cubero cubias cubillos cucci cuccia cucinotta cuda cudd cude cudney cudworth cuebas cuello cuen
cuervo cueto cueva cuffee cuffie cugini culberson culbert culbertson culbreath culbreth culhane culkin cullens culley
culligan cullinane cullins cullison cullom cullum culotta culp culpepper culton culverhouse culwell cumbee cumberbatch
cumberland cumberledge cumbie cumbo cumby cumings cumming cummiskey cumpston cunanan cundiff cuneo cung cunliffe
cunniff cuozzo cupit cupp cupples cupps cura curatolo curbelo curbow cureton curfman curlee curless curley curlin
curnow curnutt curnutte curren currence curreri currey currin curtice curtin curtiss curtner curto curts curtsinger
cusack cusano cushing cushman cusic cusick cusson custer custis cutcher cuthbertson cuthrell cutlip cutrer cutright
cutrone cutshall cutshaw cutsinger cutts cuyler cwik cyndi cyndy cypert cyrstal cythia czaplicki czarnik czyz dabbs
dabney dacey dacia dacosta dacruz dacunha dacus daddario daddio dade dady daffin daffron dafoe dagenais dagenhart
daggett daggs dagley dague dahan dahle dahlen dahlin dahlke dahlman dahlquist dahlstrom dahmer dahms dahn daigle
daignault daigneault dail dailey dain daina dains daise daisey daitche dake dakin dalbec dalbey dalby dalen dalene
dalesandro dalfonso dalke dall dallaire dalley dallman dallmann dalman dalrymple daluz dalzell damas dambra dambrosia
damelio dameron damewood damman dammann damour damron danae danaher danahy dandridge dandurand danelle danette danford
danforth dangerfield dania daniell daniello danielson danille danita dankert danley dann dannenberg dannette dannielle
dannunzio dano danos danowski dansby dansereau dansie dantes dantin dantoni dantonio dantzler danyel danyell danyelle
danz danziger danzy daoust daphine daponte daquila darbonne darcangelo darcel darcey darci darcie dardar darden darell
dargan darin darji darla darland darlena darley darline darlington darnall darocha daron darosa darr darragh darrah
darrigo darrington darrough darrow darsey darst dartez darville daryl dashiell dashnaw dashner dasilva dass dattilo
daubenspeck daubert dauenhauer daughenbaugh daughtery daughtrey daughtry daul daulton dauphinais dauria daus dauzat
davalos davanzo davern daves davidian davidoff davidov davie davignon davilla davisson davitt davtyan dawdy dawe dawes
dawkins dawley dawna dawne dawsey dayal daye dayhoff dayle dayley daysi dayton daza deadra deady deakin deakins dealba
dealmeida deana deanda deandra deandrade deandrea deann deanne dearborn dearden deardorff dearman dearmas dearmon
dearmond deas dease deason deasy deatherage deatley deaton deats deaver deavers deavila debarros debartolo debbi
debbra debell debellis debenedictis debera deberry debi debiase deblasio deblois debnam debo deboard deboe deboer
debolt debonis debord deborde debose debow debroah debrosse debruin debruyn debusk decarlo decaro decarolis decarvalho
decasas decastro decatur decena decesare dechant decicco deckard declue decola decook decosta decoste decoteau
decoursey decrescenzo decuir dedeaux dedic dedios dedman dedmon dedra deeann deeanna deeb deedee deedra deegan deel
deemer deering deery deese deeter deetta deetz defalco defazio defelice defeo deffenbaugh defibaugh defilippis
defilippo defino defoe defoor deford defore deforge defrance defrancesco defrancisco defranco defrank defreese
defreitas defries defusco degaetano degan degante degarmo degen degenhardt degennaro degeorge degler degnan degner
degollado degraaf degracia degraff degraffenreid degrave degraw degrazia degregorio degroat degroff degroot deguzman
dehaan dehaas deharo dehart dehaven deherrera dehn dehne dehner dehoff dehoyos deibel deibert deibler deidra deidre
deignan deihl deines deininger deis deiss deitch deiter deitrich deitrick deitsch deitz dejager dejarnett dejarnette
dejean dejesus dejohn dejong dejonge dekeyser dekle delacerda delagrange delaguila delahanty delahoussaye delahoya
delahoz delahunt delaluz delamater delamora delana delancey delancy deland delange delangel delano delany delap
delapena delapp delara delariva delatte delauder delaughter delaune delaurentis delavega delawder delbosque delbridge
delcambre delcampo delcarmen delcastillo delcid delcie delee deleeuw delehanty delena deleo delfin delfino delgiudice
delgreco delgrosso delicia delila delima deline delira delisa delise delisi delisle delk delker dellaquila dellavalle
dellavecchia deller dellinger delma delman delmar delmastro delmonico delmonte delmoral delmore delmundo delmy deloach
deloatch deloera delois deloise deloney delong delora deloras delorenzo delorey deloris delorse delosangeles delosrios
delozier delp delpilar delpino delpozo delprete delreal delrosario delsie delsignore delsol deltoro delucca delucia
deluna delva delvecchio delvillar delzer demaio demar demarais demaree demarest demaria demaris demars demartini
demartino demary demas demasi dematteis dematteo demauro demay demayo dembinski dembowski demby demchak demel demello
demelo demeo demeritt demers demery demesa demetrice demeyer demichele demille deming demirjian demko demma demmer
demming demonte demore demoss demott demps demski demuro demuth denae denard denardo denaro denault denbow denby dendy
deneen denese denice denicola denio denisha denison denisse denita denk denker denley denlinger denman denmon denn
denna dennard dennehy dennen dennett denney dennie dennise dennison denniston denno deno denoyer denslow densmore
denson dente dentremont denys denyse denzer deocampo deoliveira deonna depalma depalo depaola depaoli depaolo
depasquale depaul depaula depauw depaz depena depew depietro depina depinto depoy depp deppe deppen deprey depriest
deptula depue depuy deramo deramus deras derbyshire derderian deremer derickson deridder deriso derks derksen dermody
deroche derocher deroo derose derosia derosier derossett derouen derouin derousse derrickson derryberry derstine
deruiter derusha deruyter dery desa desalvo desanctis desanti desantiago desanto desautels desch deschaine deschene
deschenes descoteaux desena deshaies deshane deshazer deshazo deshields deshong deshotel desilets desir desirae
desisto desjardin desjarlais deskin deskins deslauriers desmarais desormeaux desoto desousa desouza despain desposito
despres desrochers desroches desrosier desrosiers desselle dessie destefano destin detamore detar deterding determan
detmer detra detrick dettling dettloff dettman dettmann dettmer detty detweiler detwiler deuel deutsch deutscher
devane devaney devaughn devaul devault deveau deveaux deveney dever devera devereaux devereux devers devilbiss deville
devillier devin devincentis devinney devins devita devito devitt devivo devoe devol devoll devona devor devora devorah
devos devoy devries dewall dewalt dewees deweese dewhirst dewitte dewolf dewolfe deyo deyoe deyoung deyton dezarn
dhami dhanani dhingra diab diann dianna diazdeleon diazgarcia diazlopez dibartolo dibartolomeo dibattista dibella
dibello dibenedetto dibernardo dibert dibiase diblasi dibona dicamillo dicaprio dicarlo dicesare dichiara dicicco
dickason dicke dicken dickerman dickerson dickert dickison dickman dickmann dickstein dicostanzo dicus didio didion
didomenico didonato didonna diebel diebold dieckman diede diederich diedra diefenbach diefenderfer dieffenbach diegel
dieguez diehm diemer diener dier diercks dierdre dieringer dierker dierkes dierking dierks diers dieterich dieterle
dietrick dietsch dietzel dieujuste difabio diffenderfer difilippo difiore difrancesco difranco digangi digby digennaro
diggins diggs digiacomo digioia digiorgio digiovanni digirolamo digiulio digman digna dignan digrazia digregorio
diiorio dikeman dilbeck dilday dildine dildy dileo dilger diliberto dilks dillard dille dillehay dillenbeck diller
dilley dillinger dillingham dillion dillman dillow dilone dilorenzo diloreto dilts diltz dilullo dilworth dima
dimaggio dimaio dimalanta dimaria dimartino dimarzio dimascio dimatteo dimattia dimauro dimeglio dimeo dimichele
dimick dimino dimmick dimmitt dimock dimon dimond dinah dinan dinapoli dinardo dinatale dineen dingess dingler dingman
dinicola dinkel dinkins dinneen dinorah dinsdale dinsmore dinunzio dinwiddie dionicio dionisio dionna dionne diorio
dipalma dipaola dipaolo dipasquale dipiazza dipietro dippel dippold diprima dircks direnzo dirienzo dirkjan dirksen
dirocco dirusso disalvo disanto disbrow disch dishaw disher dishman dishner dishon diskin disla dismuke dismukes
dispenza distasio distel distler ditmore ditommaso ditter dittman ditullio ditzler dively diven divina divincenzo
divirgilio divito dixson dizdarevic dmitrii dmytriievska doak doane dobbs doble dobyns docherty dockendorf dockery
dockins dockstader dockter dodgen dodie dodrill dodson doebler doege doerfler doering doerner doerr doescher doggett
doheny dohm dohn dohrmann doig doiron doke dokken dolby dolen dolin dollard dollarhide dolley dollie dollinger dollins
dollison dolloff doloris dolph dolson doman domangue dombroski domer domin domina dominga domingue dominque dominy
domitila domke domonique donadio donaghy donahoe donahoo donahue donalson donatelli donath donathan dondero donegan
donelan donella donelson dones donetta donette doney donham donis donita donjuan donlan donley donlin donlon donn
donnan donnellan donner donnetta donnette donnie donoho donohoe donohoo donya donze doolin dooling doolittle doonan
doornbos dopp dopson dorame doran dorantes dorathy doreatha doremus dorene doretha dorethea doretta dorey dorf dorfman
dorgan dori doria dorie dorinda dority dorla dorman dorn dornan dornbusch dorney dorotha dorough dorow dorrance
dorrell dorrough dorsainvil dorsch dorsett dorsey dorta dortch dorthea dorthey dorton dorval dorvil dosanjh dosch
doscher doshier dosreis dossantos dossett dossey doster dostie doten dotson dotterer dottie dotts doub doubleday
doucette doud doug dougan dougher douglass douthit douthitt douville dovel doverspike dowdell dowden dowding dowdle
dowe dowell dowlen dowler downard downen downie dowty doxey doyal doyel doyon dozal draeger drager dragoo draheim
draine drakeford drane draney drapeau draughn draughon draves drawdy drayer drayton dreama dreesen dreger dreibelbis
dreier dreiling dreisbach drema drennan drennen drennon drenth drescher dressel dressen drewery drewes drewry drexel
drexler dreyfus driel driggers driggs drinkard drinkwater drinkwine drinnon driscoll driskell driskill droege drohan
drolet droste drouillard drouin drucilla druckenmiller drucker drumheller drumm drury drusilla drutu dryden drye
drysdale duba dubay dubberly dubbs dubin dubinsky duboise dubon dubord dubose dubray dubuc dubuisson duby duca ducasse
ducey duch ducharme duchene duchesne duckett ducksworth ducote ducre dudash dudding dudeck dudley duell duenes duenez
duensing duer duerksen duerr duey dufault duffee duffey duffie duffield duffin duffus dufort dufrene dufresne dugan
dugas dugdale duggan duggar dugger duggins duguay duhaime duhart duhe duhon dula dulac dulaney dulay dulcie duley
dulin duling dumais dumke dumler dumm dummer dumond dunagan dunavant dunaway duncanson dundas dundon dunfee dunford
dungan dungey dunham dunigan dunivan dunkel dunkelberger dunkle dunkley dunklin dunlap dunlavey dunlavy dunleavy
dunlevy dunmire dunmore dunnam dunnavant dunnigan dunnington dunphy dunsmore dunson dunstan dunston dunsworth dunton
dunwoody dupee duplantis duplechain duplechin dupler dupras dupree duprey duquette durante durazo durbin durden duren
durfee durfey durgin durkee durkin durling durmus durnell durocher duron durrah durrance durrant durrell durrett duru
duryea dusenberry dushane dussault dusseau dusti dutan dutcher dutka dutko dutra dutson dutton duva duvall duxbury
duzan dwain dwana dweck dwiggins dwinell dwire dworak dworkin dyal dyan dyar dyas dyche dyches dyck dycus dyess dygert
dykema dykeman dykman dykstra dyla dymond dysart dziak eaddy eades eadie eads eady eagan eagen eagleson eagleton
eaglin eaker eakes eakin eakins eakle ealey ealy eames eanes eardley eargle earhart earle earlean earleen earles
earley earlie earlywine earnhardt earnhart earnshaw earp eartha earwood eash easler easley eason eastburn eastep
easterday easterwood eastham eastin eastman eastridge eatman eatmon eaton ebanks ebarb ebaugh ebben ebbert ebel
ebeling eber eberhart eberlein eberly ebersole eberts eberwein ebinger eble eblen ebling ebner ebonie ebright ebron
eccleston echavarria echeverri echeverry echols eckard eckardt eckart eckberg eckel eckels eckenrod eckenrode eckerle
eckerman eckerson eckes eckhart eckhoff eckler eckles eckley ecklund eckman eckmann eckroth eckstein eckstrom ector
edberg eddie eddinger eddings eddington eddins eddleman edds edel edelen edelman edelmira edelson edelstein edenfield
edens edgecomb edgell edgemon edgerly edgerton edgett edgeworth edgin edgington edgmon edick edie ediger edinger
edington edler edlin edlund edman edmisten edmiston edmonds edmondson edmonson edmonston edmundo edmunds edmundson
edney edra edrington edris edsall edstrom edunov edwardson eells efaw effinger efird egeland egerton egge eggen eggert
eggleston eggleton egli egloff egner egnor egolf eguia ehle ehlen ehler ehlert ehlinger ehman ehmke ehrenberg ehresman
ehret ehrhardt ehrhart ehrich ehrlich ehrman ehrmann ehtel eichelberger eichenlaub eicher eichholz eichinger eichler
eichman eichmann eichner eichorn eick eickhoff eiden eidson eikenberry eiland eilene eiler eilerman eilers einhorn
eischen eisele eiseman eisen eisenbarth eisenberg eisenberger eisenbraun eisenhardt eisenhart eisenhauer eisenhour
eisenhower eisenman eisenmann eisenstein eisert eisler eisman eisner eitel ekdahl ekstrand eladia elahi elaina elam
elamin elana elane elanor elayne elba elcock eldar elden elderkin eldredge eldreth elease eleazer eleby elenbaas
elenes elenore eleonor eley elfreda elgin eliana eliason elicia elida elidia eliot eliseo elison eliud eliz elizabet
elizarraras elizarraraz elizbeth elizebeth elkin elkins elko ellamae ellan ellard elledge ellefson ellena ellenbecker
ellenberger ellenburg ellender ellenwood eller ellerbe ellerbee ellerbrock ellerman ellery ellett elli ellie elling
ellinger ellingson ellingsworth ellington ellingwood ellisor elliston ellman ellul ellwanger ellyn ellzey elman
elmendorf elmi elmo elmquist elois elpers elrod elsasser elsberry elsea elsen elser elsey elsner elson elston elswick
elsy elva elvir elwanda elwell elwood elzey elzy emberton embree embrey embry emch emelda emelia emelina emerick
emersic emfinger emge emigh emilee emmaline emmel emmerling emmerson emmert emmons emogene emond empey empson emrich
emrick emry encalada encinias enck enderle endicott endres endress endsley enedina eneida enfinger engberg engdahl
enge engebretson engelhard engelhart engelke engelking engelman engels enger engert engh englander engle englebert
englehardt englehart engleman engler englert engles englund engman enis enke enloe enlow ennis enns enochs enright
enriques enriqueta ensey ensley ensminger ensor ensz enterline entrekin entz enyart enyeart eoff epifania epler epley
epling eppard epperly epperson eppes eppinger epple eppler eppley epps epstein epting equihua erazo erbe erby erdahl
erhart erich ericksen erickson ericson erie erikson erinn erisman erives erlandson erlene erler erlich erlinda erline
erma erman ernandez ernsberger erpelding errickson errington erskine ertel ertle erving erway escajeda escalante
escalona escamilla escandon escano escarcega escareno escatel esch eschbach escher esco escorcia escoto escott escue
escutia esguerra eshelman eshleman esin eskew eskridge eslava esler eslick eslinger esmeralda esmond espaillat espana
espe esper espericueta espey espin espina espinal espindola espinola espiritu espitia esplin esqueda esquer esquilin
esquivias essary essex essick essig esslinger essman estabrook estefana estep estepp esterline esterly estes estey
estill estime estremera estudillo estupinan etchison ethelene etheredge etheridge etherington etherton ethier
ethington ethridge etling etsitty etta etter etters ettinger etzel etzler eubank eubanks euceda eudy eufemia eugena
euler eura eure eurich eury eustice eustolia eutsey eutsler evancho evanoff evanson evarts evatt eveland evelia
evelina evelynn evenson everage everard everest everetts everhart everidge everingham everitt everman eversole everson
evett evette evia evins evita evitts evon evonne evora ewalt ewart ewen ewert ewing ewings ewoldt exantus exie exley
exline exner exposito exum eyler eyman eynon eyster ezell ezzell ezzo fabela fabro fabry facey facio fackler fackrell
fadden faddis faerber fagen fager fagg fagundes faherty fahnestock fahringer fahy faiella faile failla failor fairbank
fairbanks fairbrother fairburn fairchild faircloth faires fairfax fairfield fairhurst fairless fairley fairman
fairweather faison falbo falck falco falcone fales falgout falke falkenberg falkenstein falkner falla fallin fallis
falvey falvo falzarano fambro fambrough famiglietti familia famularo fancher fandel fangman fangming fanguy faniel
fann fannin fannon fansler fant fantauzzi fantroy farabaugh farabee farace farfan faries farinella farino farish
fariss farland farless farlow farnam farnan farnell farner farney farnham farnum farnworth farooqui farquhar
farquharson farr farra farrah farran farrar farrel farrer farrior farrish farro farrugia farver farwell fasching
fasnacht fason fass fassett fassler fasulo fata fath fauber faubion faucett faucette faucher faught faul faulcon
faulconer faulk faulkenberry faulks faunce fauntleroy fausett faust faustina fauth fauver favata favila faviola
favreau fawcett fawley fawver faxon fayard fayette fazenbaker fazzino fazzio feagans feagin feagins fearn feasel
featherston featherstone feazell febles febres febus fechner fecteau fedak fedder feddersen fedele feder federer
federman federspiel fedewa fedrick feehan feeley feely feemster feeser fegan feger fegley fehl fehrenbach fehrenbacher
fehrman feick feig feigenbaum feil feinberg feiner feingold feinman feinstein feit felan feldhaus feldkamp feldman
feldner feldpausch feldstein feldt felecia felger felica felicidad felicita felisha feliu feliz felker felkins fellman
fellner fels felten feltes feltman feltner feltz fenderson fendley fenelon fenimore fenley fenn fennell fennelly
fennessy fennimore fenster fenstermacher fenstermaker fentress feola fera ferber ferebee ference fergerson fergusson
ferland ferman fermina fernald fernande fero ferra ferran ferrebee ferree ferrell ferren ferrera ferreras ferreyra
ferrick ferrie ferrier ferriera ferrigno ferrill ferrin ferris ferron ferrone ferrucci ferrufino fertig fertitta
fesler fesmire fesperman fessenden fessler fetrow fetterhoff fetterman fetterolf fettig fetty fetzer feucht feuer
feuerstein fewell fiallo fiallos fibonacci ficarra ficek fichter fichtner fick ficke fickel ficken fickes fickett
ficklin fidalgo fidela fidelia fidler fiebig fiegel fielden fiero fierro fierros fifield fifita figaro figeroa figg
figgins figgs figley figueras figueredo figuereo figura filiberto filion filippelli filippone filkins fillingim
fillion fillman fillmore filmore filsaime filson fimbres finamore finan finau finazzo fincham fincher finchum finck
findley finegan finelli fineman finfrock finkbeiner finkel finkelstein finken finkle finklea finlayson finnell
finneran finnerty finnie finnigan finucane fiorello fiorentino fiorino fiorito fipps fiquitiva firebaugh fisch
fischbach fischman fiscus fishback fishbein fishburn fishel fishman fiske fitchett fite fithian fitterer fitton fitz
fitzer fitzgibbon fitzgibbons fitzhenry fitzhugh fitzmaurice fitzmorris fitzsimmons fitzwater fiveash fizer flach
flagg flagler flaherty flahive flaig flaim flanary flanders flanery flanigan flannagan flannery flannigan flansburg
flaten flatt flaugher fleagle flecha fleckenstein fleeger fleeman fleener fleenor fleetwood flegel fleig fleischman
fleisher fleishman fleitas fleites flemings flemister flemmings flener flenniken flesch fleshman fletes flett
flewellen flewelling flickinger flinchbaugh flinchum flink flinn flippen flippin flippo flohr flom flook florance
florencia florendo florene floresgarcia floretta florey floria florinda floro florrie flournoy flowe floy fluck fludd
fluegel fluharty fluitt fluker flury flynt flythe foard fobbs fobes focht fockler foerster foertsch fogal fogarty
fogel fogelman fogerty fogg fogleman fogler foglesong fogt foisy folan foland folden folger folino folkers folkerts
folkes folkman follansbee follett follmer followell folmar folmer folse folsom folts foltz folz fomby fondren fones
fonner fontan fontanez fontanilla fonte fontenette fontenot fontes fonville fooks foor foos foose foote foraker foran
forbis forbus forbush forcier forde fordham fordyce foree forero foresman foret forgey forgue formby formoso forney
foronda forquer forrer forry forseth forsgren forshee forshey forslund forst fortenberry forti fortier fortin fortino
fortman fortner fortney forton fortson fortuna fosdick foshee foskey fossen fossett foth fothergill fotheringham fouch
fouche foulds foulk foulke foulkes foulks fountaine fouse foushee foust fout foutch fouts foutz fowers fowkes fowle
fowles fowlkes foxwell foxworth foxworthy foxx foye frable frady fraga fragale fragoso fraher frahm fraijo frailey
frain fraire fraiser fraizer fraker frakes fraley fralick fralin frampton fran francene franchesca francia francie
francina francisca franck francoeur francom frangos frankel franken frankenberg frankenfield franklyn franko
frankovich frankum franqui fransen fransisca franson frantzen franzen franzese frappier frary frasca frasco frase
frasher frasier frasure frates fraticelli fratto frausto fravel frawley frayer frayre fraze frazee frazer frazier
frear freas frech frechette fredda freddy fredenburg frederica fredericka fredericks fredericksen frederickson
fredette fredia fredric fredricka fredricks fredrickson freeberg freeburg freel freeland freels freeney freese fregia
fregoso freiberg freiberger freiburger freier freilich freimuth fremont frenette frenkel frerichs frese freshour
fresquez frett fretwell fretz freudenburg freund frew freyer freyre freytag friberg fricano fricker fricks friddle
fridley fridman frie friedberg friedel frieden friederich friedl friedland friedlander friedline friedrichs
friedrichsen friel frierson friese friesenhahn friesner frieson frigo frink frisbie frisby frisch friscia frisco
frisina friske frison fritch fritsche fritze fritzinger fritzler fritzsche frizzell frodo froehlich froelich froemming
froese froman frometa fromm fromme fronczak fronk frontera frosch frueh fruge fruth frutos fryar fryberger frye fryman
frymire fuentez fuerst fuerte fuertes fugate fugere fugett fugitt fuhr fuhrman fuhrmann fuhs fulbright fulcher fulfer
fulford fulgencio fulgham fulghum fulk fulkerson fulks fullard fullbright fullen fullenkamp fullilove fullington
fullmer fullwood fulmer fulmore fulp fulton fults fultz fulwood funari funaro funches funchess funderburg funderburk
fundora funes funez funkhouser funston fuoco fuqua fuquay furbee furey furlow furnari furness furney furniss furst
furtick furton fusaro fusco fuselier fuson fussell fuston futch futral futrell fyfe fyffe fyock gaal gabaldon gabbert
gabehart gabel gabino gaboury gabrielson gacek gadberry gadbois gadd gaddam gaddie gaddy gadea gadsby gadsden gadson
gaede gaertner gaeta gaffey gaffney gafford gagen gagliardo gaglio gaglione gagne gagner gagnier gagnon gago gahagan
gahan gaier gailey gaines gainey gainous gaiser gaither galante galarneau galati galaviz galaz galban galbraith
galbreath galdamez galeana galeano galen galeno galentine galey galgano galiano galicia galindez galioto galipeau
gallacher gallaher galland gallas gallatin gallaway galle gallen galler galles galletta galletti gallien galligan
galliher gallimore gallina gallion gallivan gallman gallucci gallup galo galpin galt galusha galvis galyean galyon
gamache gamarra gambardella gamber gambill gambino gamblin gambone gambrell gamel gamero gamino gammage gammel gammill
gamon ganaway ganci gandalf gandara gandarilla gandee gandia ganey gange gangi gangl gangloff ganley gann gannaway
gano ganoe ganser ganske ganter gantner gantt gantz ganz gapinski gappa garabedian garant garate garbacz garbarino
garber garbett garbutt garceau garces garciacruz garciaflores garciagarcia garciagonzalez garciahernande garcialopez
garciamartinez garciaperez garciaramirez garciarodrigue garciasanchez garcilazo gard garde gardea gardella gardenhire
gardin garduno garey garfias garfinkel gargano gargiulo gargus gariepy garin garlick garling garlington garlitz
garlock garlow garman garmon garn garneau garnes garney garnica garon garoutte garr garrard garraway garren garretson
garriga garrigan garrigus garringer garriott garris garrity garro garrow garsia garside garske garson garst garten
gartin gartland gartman garton gartrell garver garvin garwood garza gasaway gasca gaskey gaskill gasparyan gasque gass
gassaway gassett gassman gassner gastineau gatchell gately gatewood gathings gathright gatica gatlin gatrell gatson
gattis gatto gatton gattuso gatz gatzke gaucin gaudet gaudette gaudin gaudio gaudreau gauer gaughan gaugler gaul
gaulden gauldin gaulin gaulke gaumer gauna gauntt gause gaut gauthreaux gautreau gautreaux gauvin gaver gavidia
gavigan gavilanes gavina gaviria gaxiola gayden gaydos gayhart gayheart gayla gaylene gayler gayles gaylor gaylord
gayman gaymon gaynell gaynelle gaynor gayton gazaway gazda gearhart gearheart gearin gearldine geathers gebauer gebert
gebhard gebhart gebo geddes geddie geddings geddis geer geerdes geers geesaman geesey geeslin geffrard geffre gehl
gehling gehm gehman gehr gehret gehringer geib geibel geier geil geis geise geisel geiser geisinger geiss gelb gelber
gelfand gelin gelinas geller gellman gelman gema gemmell gemmill genao genaro gencarelli genco gendreau gendron
genereux genest genevie genevive gengler genia genis gennie geno genova gensler genson genter gentner gentz gentzler
genz georgann georgeann georgeanna georgene georgeson georgetta georgiann georgianne georgie georgina georgine gephart
geppert geraci geraghty geralds geralyn gerardi gerdes gerding geren gerena gergen gerges gerhart geri gerig gering
geringer gerke gerken gerling germann germosen gerner gero gerow gerrard gerri gerring gerrish gerrits gerrity
gershman gershon gerst gerstein gerstenberger gerstner gerth gertha gertie gertrudis gertude gertz gervacio geske gess
gessler gessner getchell geter gethers getman gettinger getts getty gettys getz geurts ghattas ghazarian gheen ghent
ghobrial gholson gholston ghuman giacobbe giacomini giaimo giambalvo giambrone giampietro giancola giang gianino
giannini giaquinto giardina giardino giarratano giarrusso gibb gibbens gibbins gibble gibboney gibby giberson gibler
giblin gibney giddens giddings gidget gidley gidney giebel gier gierke giesbrecht giese gieseke giesen giesler gietzen
giffen giffin gifford gigante giglio gignac giguere gilbertson gilbreath gilbreth gilbride gilcrease gilda gilday
gildea gildersleeve gildner gile gilfillan gilford gilham gilkerson gilkes gilkey gilkison gillam gillan gilland
gillard gillaspie gillaspy gille gilleland gillen gillentine gillenwater gillett gillette gilley gillham gilliam
gilliard gillihan gillikin gilliland gillin gillingham gillins gillis gillison gillispie gillman gillmore gillock
gillon gillooly gillum gilma gilman gilmartin gilmer gilpatrick gilpin gilreath gilroy gilsdorf gilstrap giltner
gilyard gimbel gimenez ginder gines gingerich gingras gingrich ginsberg ginsburg ginter ginther ginyard gipe gipson
giraldo girardi girardin girod giroir girouard giroux girton girvin gish githens gittens gittings gittins giudice
giuffre givan giza gizzi glacken glackin gladfelter gladis gladish gladney gladson gladwell glaeser glancy glander
glanton glantz glanville glanz glanzer glas glasco glascock glascoe glaser glasgow glasper glaspie glassburn glasscock
glasser glassford glatfelter glatt glatz glaude glavin glayds glazebrook gleaton gledhill gleich gleim glendenning
glendora glenn glennis glennon glessner gleyber glick glickman glidden glidewell glinda glines glinski glisson glock
glodowski glore glorioso glosson gloster glotfelty gloyd gluck glueck glunt glynda glynn goar goben gober gobert gobin
goble gochenour goda godbee godbey godbold godbolt godbout godby godek godette godin godina godines godley godsey
godshall goedde goede goeden goehring goeke goeller goelz goen goens goepfert goergen goering goerke goertz goertzen
goethe goetsch goettl goettsch goetz goetze goetzinger goffinet goforth gogel goggans goggin goggins goguen goheen
gohl gohlke gohn goin goines goins gokey golas golay goldade goldbach goldberger goldblatt goldenberg goldfarb goldie
goldin golding goldring goldsberry goldsborough goldsby goldschmidt goldson goldston goldsworthy goldwire golembiewski
goley golightly goll golla golladay golliday golliher golovanova golphin golson golston goltz golz gomezgarcia
gomezlopez gomillion gonce gonda gondek gonder gongora gonnella gonsales gonsalez gonser gonyea gonzalezgarcia
gonzalezlopez gonzalezperez gooch goodale goodchild goode goodell gooden goodenough goodenow goodfriend goodhart
goodhue goodin goodine gooding goodlett goodling goodloe goodlow goodner goodnough goodnow goodpaster goodpasture
goodreau goodrich goodridge goodrow goodrum goodsell goodson goodspeed goodwine goodwyn googe goolsby goosby goossen
gootee gopaul goralski goranson gorby gorczyca gorden gorder gordy goree gorelick gorelik goren gorey gorham gorin
gorley gorman gorney gorospe gorostieta gorr gorrell gorsline gorsuch gort gorton gosa gosch gose gosha goshorn goslee
goslin gosnell gosney gossage gossard gossen gosser gossett gossman goswick gotay gotch gotcher gotham gotschall gott
gottesman gottshall goucher goudeau goudie goudreau goudy gough gouin gouker goulart goulbourne gould goulet goulette
gourdine gourlay gourley govan gove govea gover governale govoni gowdy gowen gowens gower gowin gowins goya goyer
goytia goza grabau grabert grabill grabinski grable grabow gracey graciano graddy grado graeber graef graeff graffeo
grafton gragg grahl grahn graig grajales grajeda gramajo gramlich gramling gramm grammer granada granado granato
granberg granberry granda grandberry granderson grandinetti grandison grandstaff grandy graner graney granier granillo
granlund grannis grano granquist grantham grantz granzow graser grasmick grasso grasty graterol grattan gratton gratz
grauer graul gravatt graveline gravelle gravett gravina gravitt gravley gravois graybeal graybill graydon graziani
greaney grear greathouse greb grecco grech greear greeley greely greenan greenawalt greenaway greenbaum greenberger
greenblatt greenfeld greenhalgh greenhaw greenhill greenidge greenlaw greenleaf greenlee greenman greeno greenough
greenslade greenspan greenstein greenstreet greenup greenwald greenwalt greenwell greer greeson grega gregerson
gregorich greif greiner grell grella gremillion grenfell greninger grennan grenon grenz gresh gresham gresko gress
gressett gretchen gretta gretz greulich grewe gribben gribbin gribbins gricelda grider gridley grieb griebel griego
griep grier grierson gries griesbach griesemer grieser grieshaber griess griest griffen griffeth griffey griffie
griffing griffis griffitts griffo grigg griggs grignon grigorian grigsby grillo grimley grimmett grimsley grinage
grindle grindstaff griner grinnell grinstead gripp grippo grisales grisby grisel grisham grissett grissom griswold
gritton grizzard grizzell grob grobe groce groeneveld groesbeck groff groft grogan grogg groh grohman grohs groleau
groll grondin groner gronewold groome groomes gropp grosch grose groseclose groshong grosse grossi grossman
grossnickle grosso grosvenor grote groth grothe groulx grubaugh grubb grubbs grubel grudzinski gruen gruenwald gruhn
grullon grunden grundman grundy grunewald grunwald grupe grupp gruss gruver gruwell gryder gsell guadagno guadamuz
guadarrama guadiana guallpa guaman guandique guardado guardia guardino guarin guarino guay gubler guccione gudgel
gudger gudiel gudino gudmundson guebara guel guenther guenthner guercio guereca guerette guerrera guerrette guerrier
guerriero guertin guffey gugel gugino gugliotta guhl guice guida guidice guidroz guidry guijosa guilbault guilbeau
guilbeaux guilford guilfoyle guiliano guill guilliams guillory guillotte guilmette guimond guin guinan guindon guiney
guinn guinta guinyard guion guisinger guitron guity guizar gulbranson gulick gulla gulledge gullett gullette gullick
gullickson gullion gulliver gullo gulotta gumbs gumm gunder gunderman gunderson gundlach gundogan gundrum gunnell
gunnells gunnoe guptill gupton gura gurcke gurevich gurganus gurley gurr gurrola gurski gursky guse gusler gusman guss
gustafson gustavson gustin guth guthery guthmiller guthridge gutierres gutknecht gutman gutshall guttman guyer guyette
guymon guynes guynn guyton guzy guzzi guzzo gwaltney gwenda gwenn gwin gwinn gwyn gwynn gyozo haag haak haake
haakenson haase habeck habegger haber haberer haberkorn haberle haberman habersham haberstroh hacene hachey hackbarth
hackel hackenberg hackley hackmann hackworth haddix haddon haddox haden hadler hadlock hadnot hadsell haefner haegele
hafeez hafen hafer haffey haffner hafford hafley haga hagadorn hagaman hagan hagans hagar hagberg hagedorn hagel
hageman hagemann hagemeier hagenbuch hagens hager hagerman hagerty hagge haggerty haggins hagin hagins hagle hagler
haglund hagman hagner hagood hagopian hagstrom hague hagwood hagy hahm hahne haid haig haight haigler hainline
hainsworth haire hairston haislip haithcock hajjar hakanson hakimi halbach halberg halberstam halbrook halbur halcomb
haldeman halfacre halfhill halfmann halford haliburton halili halko halladay hallahan hallas hallberg halle hallen
hallenbeck haller hallett halley hallford hallgren halliburton halligan hallin hallinan hallisey hallman hallock
halloran halloway hallowell hallquist hallstrom hallum halper halperin halpern halpert halpin halsell halsey halstead
halsted halteman halterman haltom halton halverson hamacher hamaker haman hamberg hamblen hambleton hamblin hambly
hambrick hambright hamby hamelin hamer hamers hamil hamler hamlett hamlin hamm hammack hamman hammann hammar hammel
hammell hammen hammerle hammerschmidt hammersley hammersmith hammett hammill hammitt hammon hammonds hammons
hammontree hamner hamp hampel hampshire hampson hamre hamric hamrick hamstra hanawalt hanby hanchett hanchey hancox
handley hanel haner hanes haney hanford haning hanisch hankel hankerson hankey hankin hankins hankinson hanko hanley
hanlin hanly hann hannaford hannahs hannan hanneman hannemann hanner hanners hanney hannibal hannigan hanning hannon
hannum hanover hanrahan hanratty hansard hansberry hansbrough hanscom hansell hanselman hansford hanshaw hanshew
hansley hantz hanvey hanzel hapner happ happe happel haralson haran harari harb harbaugh harbert harbin harbison
harbuck harcourt harcrow hardage hardaway hardeman hardenbrook hardesty hardgrove hardie hardiman hardin
hardison hardisty hardnett hardrick hardt hardway haren harer harford harger hargett hargis hargrave hargraves
hargrove hargus harig harju harker harkey harkin harkins harkleroad harkless harkness harlan harland harless harlin
harlow harmeyer harmsen harnage harnden harned harner harnett harney harnish harnois haroldson harpe harpole harpster
harr harrah harrel harrell harrelson harriett harriette harrigan harriger harrill harriman harring harriott harriss
harrity harrod harrold harrop harroun harryman harsch harshaw harshbarger harshman harstad harston harte hartel
hartenstein hartfield hartford hartgrove harth hartig hartigan hartin hartis hartje hartke hartl hartlage hartlaub
hartle hartline hartner hartness hartnett hartney harton hartranft hartsell hartsfield hartsock hartson hartt hartung
hartwell hartwick harty hartzell hartzler hartzog harvard harvel harvell harvick harvie harvill harville harvin
harvison harward harwell harwick hasbrouck hase haselden hashi haskett haskin haskins haslett hasley hasse hassell
hassett hassinger hassler hasson hastie haston haswell hatala hataway hatchell hatchett hatfield hathcock hatley hatt
hattaway hatten hatton hauber haubert haubrich hauenstein hauer hauff haug hauge hauger haughey haughton hauk haun
haupert hauptman haury hauschild hausenblas hausler hausman hausmann hausner havard haveman havener haverkamp
haverland haverly haverty havey haviland havrilla hawbaker hawes hawke hawkinson hawley hawn haworth haxton haycraft
haydee haydel haydon haye hayford haygood hayhurst hayman haymes haymon haymond haymore hayne hayner haynesworth
haynie hayse hayslett hayslip hayter hayton haywood hazelbaker hazelett hazell hazelrigg hazeltine hazelton hazelwood
hazen hazlett hazzard heaberlin heacock headen headlee headley headrick heagy healey heape hearn hearns hearon hearst
heasley heaston heatherly heathman heatley heaton heatwole heavener heavey heavner hebb hebel heberling hebner
hechavarria heckard heckart heckathorn heckel hecker heckert heckman heckmann hecox hedberg hedden hedgecock hedgepeth
hedglin hedgpeth hedin hedley hedrick hedstrom hedtke hedy heenan heer heeren heeter heffelfinger heffern heffernan
heffington heffley heffner heffron hefley heflin hefner hegel hegeman hegg hegge heggie hegland hegler hegwood hehn
heide heidel heidelberg heideman heidemann heiden heider heidrick heidt heidy heier heifner heikes heilig heilman heim
heiman heimann heimbach heimer heimerl heimlich heims hein heindel heindl heine heinecke heineman heinen heiney heinle
heinlein heinold heinrichs heins heinsohn heintz heintzelman heinzen heise heisey heishman heisler heiss heistand heit
heitkamp heitman heitmann heitz heitzman heizer helaine helberg helbert helbig helbling heldt helfer helfrich
helgerson helgeson helget helland hellard hellen hellinger hellman hellums hellwig hellyer helman helmbrecht helmick
helmstetter helmuth helsel helsley helstrom helt helton heltzel helvey helwig helzer hemann hemberger hembree hemby
hemenway heming heminger hemme hemmelgarn hemmert hemminger hemmings hemphill hempstead hemsley hemstreet henandez
henao henault hench hendee hendel hendershot hendershott hendler hendley hendon hendren hendrick hendrickson hendrix
hendrixson hendryx henegar heneghan henery hengst heninger henkle henline henne henneberry henneman hennen hennessee
hennessey henney hennigan henninger hennings henningsen hennington hennis henrichs henrichsen henricks henricksen
henrickson henrie henrikson henschel henschen hensen henslee hensler hensley henson hentges henthorn henthorne henton
hentz henwood henze hepburn hepler hepner hepp heppner hepworth herandez herard heras herber herbig herbin herbold
herbst herbster herda herdt hereford herendeen hergert herget hering herington herlihy herlinda hermanson hermelinda
hermida hermila hermine hermiz hermsen hernandezcruz hernandezgarci hernandezlopez hernandezmarti
hernandezperez herndon herod heroux herrada herrarte herrejon herrell herren herrero herrick herrig herriman herrin
herrington herriott herrman herrod herrold herron hersch herschberger herschel hersey hersh hershberger hershey
hershkowitz hershman hersi hersman hersom hert herter hertlein hertzberg hertzler hertzog hervey herz herzberg herzig
hesch heskett hesler heslin heslop hesseltine hesser hession hessling hesson hestand heston hetherington hetland
hetrick hett hettich hetzel hetzer heun heupel heuser heverly heward hewell hewes hewett hewlett hewson heydt heyen
heyer heyl heymann heyn heyne heyward hiatt hibbard hibbitts hibbler hibbs hibdon hibler hibner hice hickam hicken
hickenbottom hickerson hicklin hickmon hickok hickox hickson hida hidrogo hieb hieber hiebert hiedi hiemstra hier
hiers hiestand hiester hietpas hiett higa higareda higbee higbie higby higdon higginbotham higginbottom higgs higham
highfield highfill highley highsmith hightower higley hignite higuera hijazi hilaire hiland hilaria hilborn hilburn
hildebrant hildegarde hilden hilderbrand hildred hildreth hile hileman hiler hiles hilger hilgers hilker hille
hilleary hillebrand hillegas hillegass hillen hillenbrand hillery hillesheim hilley hillhouse hilliard hilligoss
hilliker hillis hillman hillmann hillmer hillsman hillstrom hillyard hillyer hilsabeck hilson hiltner hilty hiltz
hilyard hilyer himel himes himmel hincapie hinch hinchey hinchliffe hinchman hinck hinckley hinde hinderliter hindes
hindman hine hineline hineman hiner hinerman hines hinesley hingle hink hinkel hinkle hinkley hinkson hinman hinnant
hinnenkamp hinners hinojos hinostroza hinote hinrichsen hinshaw hinsley hinson hinton hintze hinze hinzman hiott
hipolito hipp hippensteel hipple hippler hipps hipsher hiraldo hird hirschfeld hirschi hirschman hirsh hirt hirth
hisaki hiscock hise hisel hiser hisey hisle hislop hissong hitchcock hitchens hitchings hitchner hite hites hitt
hittle hitz hively hixenbaugh hixon hixson hoadley hoag hoagland hoaglin hoak hoare hoback hoban hobbie hobdy hoberg
hobert hobgood hoch hochberg hochhalter hochman hochstein hochstetler hockaday hockenberry hockenbury hockensmith
hockett hockman hocutt hodapp hodder hodes hodgdon hodgen hodgin hodgins hodgkins hodgman hodnett hodo hodson hoefer
hoefler hoefling hoefs hoeft hoehn hoehne hoeksema hoel hoelscher hoenig hoeppner hoerner hoerr hoey hofacker hofbauer
hoffa hoffart hoffer hoffert hoffmaster hoffmeister hoffmeyer hoffner hoffpauir hofland hofmeister hogarth hoge
hogeland hoggan hoggard hoggatt hogge hogle hoglund hogrefe hogsett hogue hohensee hohenstein hohman hoisington
hojnacki hokanson holaday holahan holben holbert holbrook holbrooks holcomb holcombe holdaway holdeman holderfield
holderman holderness holdren holdridge holdsworth holeman holen holewinski holford holgate holguin holifield holiman
holius hollabaugh holladay hollan hollander hollandsworth hollar hollars hollaway holle holleman hollen hollenbach
hollenback hollenbaugh hollenbeck holleran holley holli holliday hollier hollifield holliman hollimon hollin hollinger
hollingshead hollingshed hollingsworth hollingworth hollins hollinshead hollister hollman hollmann holloman hollomon
hollon hollowell hollywood holman holmen holmer holmquist holness holoman holroyd holsapple holscher holsclaw holsey
holshouser holsinger holsomback holsopple holst holste holsten holstine holston holtan holte holten holter holthaus
holtkamp holtman holton holtsclaw holtz holtzclaw holtzman holycross holyfield holyoak holzapfel holzer holzhauer
holzinger holzman holzwarth holzworth homan homann homesley hommel honaker honea honeycutt honeyman honeywell honig
honn hontz hoobler hooke hoopes hoopingarner hoose hooser hoosier hooten hootman hooton hopewell hopf hopgood hopkin
hopp hoppe hoppes hopps hopson hopwood hoque hord horgan horine horlacher horman hormann hornaday hornback hornbaker
hornbeck hornberger hornbuckle hornby horney hornick hornsby hornstein hornyak horowitz horrell horrigan horrocks
horsch horsley horsman horstman horstmann hortensia hortman horvitz horwath horwitz hosack hosch hosein hoselton
hosford hoskin hosking hoskins hoskinson hosler hosley hosman hosmer hossler hosterman hostetler hostetter hostettler
hotaling hotard hotchkiss hoth hotham hott hottinger hottle houchens houchin houchins houck houde houge houghtaling
houk houle hounshell houp houpt hourigan hourihan housden houseknecht houseworth housewright housh housley housman
houtz houze hovan hovanec hovatter hovde hovermale hovey hovis hovland hovsepian howden howdyshell hower howerton
howery howeth howey howie howington howland howle howlett howley howse howser howson howton howze hoxie hoye hoyer
hoyos hoyt hoyte hren hritz hsia hsiao hsiung hsueh huaman huante huard hubbell hubbert hubble hubbs huberty hubler
hubley hubmann huckabay huckabee huckaby huckeba huckins huckstep huddleson hudelson hudgens hudgins hudkins hudman
hudnall hudnell hudock hudon hudspeth huebner huegel huelskamp huelsman huertas huesca huestis hueston huether huett
huettl huey huezo huffaker huffine huffines huffman hufford huffstetler hufnagel hufstetler hugg huggard huggett
hughart hughett hughey hughlett hughley hughs hughson hugley huguley huie huitron huitt huizar huizenga hukill hulbert
hulen hulet hulett hulin huling hulings hullett hullinger hulme huls hulse hulsey hult hultgren hultman hultquist
hults hultz humber humes humiston humm hummell humphery humpherys hund hundal hundley hundt huneycutt hungate
hungerford hunley hunn hunnewell hunnicutt hunsaker hunsberger hunsicker hunsinger hunsucker hunte huntington huntley
hunton huntoon huntsinger huntzinger huot hupp huppert hurd hurlbert hurlburt hurlbut hurlock hurn huron hursey hursh
hurston hurtt hurwitz husby huse huseman huser huskey huskins husman husmann huson hussong hust hustad husted huston
hutchcraft hutchens hutcherson hutcheson hutchings hutchins hutsell hutson hutt hutto hutzel hutzler huval huxtable
huyck huyser hyams hyche hyden hyder hyer hyler hylton hymas hymel hymer hymes hyndman hynds hynes hynson hyon
hypolite hyppolite hyre hysell hyslop iacobucci iacovelli iannacone iannelli iannotti iannuzzi ibach ibanez icenhour
icenogle ickes idalia iddings iden idrovo iesha iffrig ifill iglehart iglesia ignacia igoe igou ihde ihle ihrig ihrke
ikard ikerd ikner ileen iler iliff ilkay illa illescas illig illingworth iluminada imboden imel imes imhoff imlay
imler immel imperato imus inabinet ince inclan inda indelicato inell infantino infinger ingalls ingels ingenito
ingersoll ingerson inggs ingham ingoglia ingold ingraham iniguez inlow inman inmon innes innis inniss inoa inocencia
inouye insalaco inserra inskeep insley interiano inthavong inzunza iola ione ipina ipock iracheta iraheta iraida irby
irelan ireton irey iriarte irias iribe irick irion irish isaacs isaacson isaak isais isakson isanori isaza isbell
isela iseman isenberg isenhart isenhour isenhower iser ishak isham ishee isherwood ishmael ishman isidra iskander
islas isler isley isner isola ison isreal istre italiano iturbe iturralde itzkowitz ivelisse ivers iverson ivery ives
ivester ivette ivey ivie ivins izetta izola jabbour jablonowski jacalyn jacelyn jacinda jackelyn jacki jacklin jacko
jackqueline jacobo jacobowitz jacoby jacome jacot jacox jacqualine jacque jacquelin jacquelyne jacquelynn jacquetta
jacquez jacqui jacquie jacquiline jacquline jacqulyn jacuinde jaffe jaffee jaglowski jahan jahir jahner jahns jahr
jaimee jaimez jaimie jalbert jaleesa jalisa jalomo jame jamee jamerson jami jamika jammie janay janczak jandreau
janean janee janeen janel janell janella janene janeth janett janetta janette janeway janey janiece janisch janise
janita jannet jannette janney janotti janowiak jans jansma janson jantz jantzen janus janyce janz jaquelyn jaques
jaquith jarboe jarchow jardin jardine jardon jarecki jariwala jarman jarmon jarnagin jarnigan jarquin jarrard jarratt
jarreau jarrells jarvi jaso jasso jaster jauch jaudon jaunita jauregui jaycox jaye jaymie jayna jaynes jazmin
jeanbaptiste jeancharles jeane jeanelle jeanene jeanes jeanett jeanetta jeanfrancois jeangilles jeanice jeanine
jeanjacques jeanlouis jeanmarie jeanna jeannetta jeannette jeanpaul jeanphilippe jeanpierre jeansonne jeanty jeffcoat
jefferies jefferis jeffers jefferys jeffie jeffords jeffress jeffreys jelks jellison jemison jemmott jenae jencks jene
jenee jenell jenelle jenette jeneva jeng jeni jenice jeniffer jenine jenise jenkin jenkinson jenks jenne jennefer
jennell jenner jenness jennett jennette jenney jenniffer jennine jenning jennison jenson jent jeppson jepsen jepson
jeraldine jerez jerger jeri jerica jerilyn jerlene jerman jernigan jerold jerri jerrica jerrie jervis jeschke jesenia
jesica jeske jessee jessen jessenia jessi jessia jessup jestine jesusa jesusita jeter jetta jetter jeudy jewett jewkes
jhamtani jibo jiggetts jiles jillson jimenes jimerson jimison jimmerson jines jinny jiron jividen jiwani joane jobson
jochim jochum jodee jodoin joeann joella joellen joens joetta joette joffe joffrion johal johanning johanson johna
johnetta johnette johnie johnna johnsie johnsrud johnstone joie joines jojola jolicoeur jolin jolivette jolliff
jolliffe jolyn jolynn jolyon jona jone jonell jonelle jonie jonnie jonson joos joplin jordahl jorden jorgenson joselyn
josephina josephson josey joslin joslyn jospeh josphine jovel jovita jowers joya joyal joycelyn joye joynes joynt
juarbe judi judice judie judkins juergens juhnke jule julee julene juliann julieann julietta julissa jundt jungers
jungwirth junie junious junita junkin junkins junya junzhe jurado jurewicz jurgensen juscelino jusino justa justiniano
justis justo jutras kaatz kabat kabel kachel kaci kackley kacy kadakia kadel kading kaeding kaehler kaelen kaelin
kaercher kaeser kaestner kafer kafri kagan kahan kahle kahlon kahn kahrs kaila kainz kalama kalata kalb kalbach kaler
kalil kalin kalinoski kalish kalka kallas kallenbach kalmbach kaltenbach kalyn kamdar kamen kamer kamilah kamin
kaminsky kamm kammer kammerer kampa kamper kampf kamps kamradt kamrath kanagy kanan kandace kandi kandice kandis
kandra kanesha kaneshiro kanipe kanisha kann kanner kanter kantner kantola kantor kantz kanzhelev kanzler kapinos kapp
kappel kappes kapur karbowski karch karcher kareen karels karena karey karg karger karie karisa karissa karle karleen
karlen karlene karlin karls karlson karly karlyn karner karnes karole karolyn karon karow karp karr karras karren
karrick karrie karry kartchner karwoski kary karyl karyn kasch kase kash kashani kasi kasie kasinger kasner kasparian
kassel kassem kassie kassis kassner kasson kast kastelic kaster katerine kates kath kathaleen katharine katharyn kathe
katheleen katherin katherina kathern kathey kathi kathie kathlene kathline kathyrn katrice katt katta katy
katzenberger katzer katzman kauffman kauffmann kaufman kaufmanns kaup kaus kauth kautz kautzman kavanaugh kawagoe
kayce kaye kayleen kaylene kaylor kayser kazanjian kazarian kazee kazmierski keach keady keagle keagy keahey kealey
kealoha kealy kean keane keaney kear kearns kearse keasler keast keathley keats keatts kecia keckler keeble keefe
keefer keehn keelan keele keena keene keeney keenum keeran keese keesee keesha keesler keesling keeter keeth keeton
keever keffer kegel kegley kehl kehler kehm kehn kehr kehrer keifer keiffer keil keila keilman keim keiper keiser
keisler keisling keiter keitha keithley keitt keizer kelch kelchner keleher keli kellam kellams kellar kelle kellee
kellems kellenberger kellerman kelli kelliher kelling kellis kellison kellman kellner kellogg kellum kellye kelman
kelsay kelsch kelsey kelso keltner kemberly kemble kemenade kemmerer kemnitz kempa kempen kempf kempfer kempker
kempton kena kenda kendal kendig kendle kendricks kenealy kenefick keneth kenia kenisha kenison keniston kenkel kenley
kennamer kennard kenneally kennebrew kennell kennelly kennemer kennerly kennerson kenney kennington kennison kennon
kensinger kenworthy kenyetta keohane keough keown kephart kepler kepley keplinger kepner keppel kepple keppler kera
keranen kerber kerby kercher kerchner keren kerfoot keri kerin kerins kerkhoff kerley kerlin kermit kernan kerner
kerney kernodle kerri kerrick kerrie kerrigan kerschner kersh kershner kersten kerstetter kersting kervin kerwin kesha
keshia keshishian keshishyan kesler kesling kesner kessel kesselman kessinger kestenbaum kester kesterson kestler
kestner ketcham ketchem ketcher ketcherside ketchum ketelsen ketner ketola ketron ketter ketterer kettering ketterling
ketterman kettler kettner keturah keva keven kevorkian keyes keyser khachatryan khaimov khalilah khalsa khamis
khavronenko khim khong khuu kibbey kibby kibler kibodeaux kicklighter kidd kidwell kieffer kiehl kiel kielty kienitz
kienzle kiernan kierstead kiersten kies kiesel kieser kiesha kiesling kieth kifer kiger kiggins kightlinger kiker
kilbane kilborn kilbourn kilbourne kilbride kilburg kilburn kilby kilcoyne kilcrease kilcullen kilday kildow kilduff
kile kilgo kilgore kilkenny killam killebrew killeen killen killgore killian killinger killingsworth killion killman
killmer killoran killough killpack kilmartin kilmer kilroy kimball kimbel kimbell kimber kimberely kimberlee kimberley
kimberli kimberlie kimberlin kimberling kimbery kimble kimbler kimbra kimbrel kimbrell kimbro kimbrough kime kimes
kimi kimm kimmel kimmell kimmet kimmey kimmons kimpel kimrey kimsey kimzey kinard kincade kincaid kincannon kincer
kinch kincheloe kinchen kindel kindell kindig kindley kindra kindt kiner kingery kinghorn kingman kingrey kingsbury
kingsland kingsley kingston kinkade kinkaid kinkead kinkel kinlaw kinley kinloch kinn kinnaird kinnaman kinnamon
kinnard kinne kinnear kinner kinnett kinney kinnison kinsel kinser kinsey kinsler kinslow kinter kintner kintz kinyon
kinzer kinzie kiper kircher kirchhoff kirchoff kirkbride kirkendall kirkendoll kirker kirkley kirklin kirksey
kirschbaum kirschenbaum kirschner kirstein kirstie kirtley kirton kirts kirven kirwin kiser kisha kishbaugh kisling
kisner kisor kissane kissee kissell kissick kissinger kissling kissner kissoon kister kistler kistner kitch kitchell
kitchin kitchings kitson kitt kittell kittelson kitterman kittie kittinger kittleson kitto kittredge kittrell kitzman
kitzmiller kivett kizer kizzie kizzy kjos klabunde klages klahn klaiber klamm klann klapp klapper klar klass klassen
klatt klausner klaver klawitter kleckner klee kleeman klees kleiman kleinberg kleine kleiner kleinhans kleinhenz
kleinman kleinpeter kleinsasser kleinschmidt kleinsmith kleist klem kleman klemm klemmer klemp klenk klenke kleppe
klepper kleven klier kliewer klim klimas klimenko kline klinedinst klinefelter klingaman klingbeil klinge klingenberg
klingensmith klingler klingman klink klinkhammer klintrup klippel klitzke kloc klocek klock klocke kloepfer klonowski
kloos klopfenstein klopfer klopp klos kloster klosterman kloth klotz kluck kluesner klug klumb klump klumpp klunk
kluth klutts kluttz kluver kmetz knaack knaak knab knable knaggs knapke knapp knappenberger knapton knarr knaub knauer
knauf knauff knaus knauss knebel knecht kneeland kneip kneller knepp knepper knerr knicely knick knierim knies kniffen
kniffin knigge knighten knighton knipe knipp knisely knisley kniss knittel knobbe knobel knoblauch knoble knobloch
knoblock knoch knoche knode knodel knoebel knoke knoles knoop knopf knopp knoth knott knotts knouse knowlton knudson
knudtson knupp knust knuth knutson kobel kober kochanski kocher kochevar kochis kocurek kodali koebel koegel koehn
koehne koeller koelling koelsch koenen koenigs koepke koeppel koeppen koerber koerner koert koester koetter koffler
koffman kofoed koger kohan kohlman kohlmeier kohlmeyer kohn kohnen kohnke kohr kohrs kohut koki kokoszka kolasinski
kolbe kolbeck kolberg kole kolenda kolenovic kolk kolker koller kollie kolling kollman kollmann kolp kolstad konen
konkel konkle konkol kono konrath konz koogler kooiman kooistra koon koonce koons koontz koop koopman kopacz kopec
kopel kopf kopka koplin koppel koppelman koppenhaver kopplin koprowski koran korando korb koren korf korff kori korman
kornacki kornegay kornfeld korpi korte korth kortney kortz kosa kosakowski kosar kosch kosek kosel koser kosiba
koskela koski kosko kosloski koslowski kosman kost kosta kostelecky kostelnik kostick kota kotarski kotecki koth kothe
kotler kott kotter kottke kotula kotz kouns kountz kouri kourtney koury kovacevich kovach kovalcik kovaleski kovatch
kowaleski kowalkowski kowalsky kozar kozel kozicki kozik kozikowski kozloski kozub kraatz krach kracht kraemer krafft
krager krahn kraker krakowski krall kram kramp krapf krasinski kraska krasner krass kratz kratzer kraushaar krauss
krausz krauter krauth kravetz kravitz kray kraynak kreager kreamer krebsbach krech kreeger kreft kreger krehbiel
kreider kreidler krein kreiner kreis kreischer kreiser kreitz kreitzer krell krentz krenz krepps kreps kresge kress
kretschmer kretz kretzer kretzschmar kreuser krewson krey krick krider kriebel krieg kriegel krieger krier kriesel
krigbaum krikorian kriner kring krings krinsky krise krisher kriss krissy krist kristal kristeen kristel kristen
kristle kristoff kristyn kritzer kroeger kroeker kroening krogman krogstad kroh krohling kroll krom kromah kromer
kronberg kronenberg kronk kropf kropp kross krouse krout kruckenberg krug kruk krum krumm krummel krumwiede krupp
krupski kruzel krysta krysten krystin krystle kubala kube kubinski kubitz kuch kuchera kuchinski kuchler kuck kuder
kudla kudrow kuebler kuehl kuehn kuehne kuehner kuenzi kuester kugler kuhl kuhle kuhlmann kuhne kuhns kuhr kuipers
kuklinski kukowski kukuk kulesa kulick kulikowski kulka kull kulla kullman kulow kulp kulpa kumm kummer kump kumpf
kunce kundert kung kunkel kunkle kunkler kunselman kunst kuntz kunzler kuper kuperman kupiec kupper kuras kurkowski
kurland kurtenbach kurth kurtz kurtzman kuruvilla kusch kuschel kusek kush kushner kushnir kuss kuster kutcher kutsch
kutz kuykendall kuyper kuzma kvyat kwasny kyer kyker kylian kymberly kyong kysar kyser kyung kyzer laabs labar
labarbera labarge labarre labastida labat labeau labelle laber laberge lablanc labombard labonte laborde labossiere
labounty labrada labrake labranche labrecque labrie labriola lacasse lacava lacayo lacaze lacefield lach lachance
lachapelle lachelle lacher lachman lachney laci lacie lacina lackie lackner laclair lacomb lacorte lacount
lacour lacourse lacresha lacross lada ladawn ladd ladner ladnier ladonna ladouceur ladson laduca ladue laduke ladwig
lael lafata lafave lafavor lafayette laferriere lafever lafferty laffey laffin laffoon lafitte laflamme lafler lafleur
lafollette lafon lafond lafontaine lafontant laforce laforest laforge laforte lafortune lafountain laframboise
lafrance lafreniere lagace lagasse lago lagomarsino lagrange lagreca lagrone laguardia laguerre lahaie lahaye lahey
lahman lahoma lahr lahue laidlaw lail lainez lainhart laino lairson lajara lajeunesse lajoie lajuana lakeesha lakendra
lakenya lakeshia lakey lakia lakiesha lakita lala lalani lalanne laliberte lalla lalley lalli lallier lally lalonde
lalone lalor lamadrid laman lamanna lamantia lamarca lamarche lamarr lamarre lamaster lamay lambdin lambe lamberson
lamberth lamberton lambertson lamberty lambeth lamborn lamboy lambright lambson lamendola lamere lamers lamey lamica
lamie lamkin lamm lamon lamond lamonica lamons lamontagne lamonte lamore lamoreaux lamorte lamothe lamotte lamour
lamoureux lampe lampert lamphere lamphier lampkin lampkins lampley lampman lamprecht lampron lampson lampton lamson
lanahan lanclos lancour lanctot landa landaverde landen landeros landess landfair landgraf landi landin landino landis
lando landolfi landolt landowski landreneau landreth landrum landsberg landwehr landy lanell lanelle lanette lanford
langan langarica langdale langel langen langenfeld langevin langham langhorne langille langlais langland langlinais
langner langone langstaff langston langton langworthy lanham lani lanie lanier lanigan laning lanita lankford lanman
lann lannan lanni lannie lanning lannom lannon lanny lanora lanoue lanphear lanpher lansberry lansdale lansdowne
lanser lansford lansing lanter lanterman lanthier lantigua lantis lantrip lantz lanum lanuza lapage lapaglia lapan
lape laperle lapham lapidus lapierre lapine laplaca laplant laplante lapoint lapointe lapolla laporta lapp lappe
lappin laprade lapsley laquanda laquita larabee laracuente larae laraine laramee laramie laramore laraway lareau
laredo larez largent larhonda larimer larimore larios larison larita larivee lariviere larkey larkins larmore larner
larocca larocco larochelle larock larocque laroe laronda laroque larosa larose larrabee larraine larranaga larrea
larrick larrimore larrison larussa larusso lary lasala lasalle lasandra lasater lascala lascano lasch lascola laseter
lashanda lashandra lashaun lashaunda lashawna lashawnda lashay lashbrook lashell lashley lashomb lashon lashua
lashunda lashway lasiter laska lasker laskey lasko lasky lasley lasonya laspina lasseigne lassen lasser lasseter
lassiter lasswell lastinger lastra lasure laswell latarsha latashia latesha lathan lathem lathrop latia laticia
latimore latiolais latona latonia latoria latosha latour latoyia latricia latrina latrisha latshaw latson latta
lattanzio lattimer lattimore latulippe laub laubach laube lauber lauck laudenslager lauderdale laue laufenberg laufer
lauffer laughery laughlin laughman laughton launa launius laur lauralee lauran laurena lauria laurice lauricella
laurinda lauro lautenschlager lauterbach lauth lautzenheiser lauver lauzon lavada lavalle lavallee lavalley lavan
lavelle lavenia laventure lavera laverde laverdiere lavergne lavery laveta lavette lavey lavigne lavin lavina lavine
laviolette lavoie lavona lavonda lavone lavonia lavonna lavoy lavy lawana lawanda lawanna lawerence lawes lawhead
lawhon lawhorn lawhorne lawley lawrance lawrenz lawrie lawry lawter lawver laxson laxton laycock layden layfield
laymon layson layton lazalde lazard lazaro lazarus lazcano lazenby lazerka lazor lazzara leachman leacock leadbetter
leadingham leahey leahy leake leaman leamon leamy leanora leanos leaphart leard leath leatham leatherman leatrice
leavell leavitt leazer lebaron lebarron lebel leber lebert lebleu leblond leboeuf lebouef lebovits lebow lebowitz
lecates lechtenberg lechuga lecia leck leckie leckrone leclair leclaire lecompte lecount lecrone lecroy lecuyer leday
ledbetter leddy leder lederer lederman ledet ledezma ledford ledgerwood ledlow ledo ledonne ledoux leduc leduchowski
ledwith ledyard leeann leeanna leeanne leeder leedom leedy leeman leen leeper leesa leeson leeth lefeber lefebre
lefever lefevers leff leffel leffew leffingwell lefkowitz lefler leflore lefort lefrancois leftridge leftwich legan
legare legarreta legault lege legendre legere legette legg leggett leggette leggio legler lego legorreta legrande
legree lehan lehane lehew lehigh lehman lehmkuhl lehn lehnen lehnert lehrer lehrman leib leibowitz leiby leicht leick
leid leida leider leidy leier leifer leigha leighann leight leighton leighty leija leiker lein leinbach leinen leiner
leingang leininger leinweber leisa leiser leisha leishman leiter leith leitz leitzel leiva leja lekisha lelah leleux
lelia lemanski lemar lemaster lemasters lemay lemberger lembke lembo lemcke lemelin lemelle lemen lemere lemery
lemieux lemire lemley lemm lemme lemmer lemmon lemmons lemond lemonds lemos lenahan lenard lenderman lengacher lengel
lenhardt lenhart lenihan lenita lenker lennie lenning lenny lenoir lenon lenox lentine lents lentz lenzen leoma leona
leonarda leonguerrero leonhardt leonila leonore leota lepak lepard lepe lepine lepkowski lepley lepp lepper leppert
leppo lepre lera lerch lerman lerner lesa lesane lesesne lesh lesha lesher lesia lesinski lesko leslee lesli
lesmeister lesperance lessard lessig lessley lessman lessner lesueur lesure leta letcher letchworth letendre letham
letisha leto letourneau letson lett lettie lettieri letts letty leuck leuthold levalley levandoski levandowski levario
levasseur leveille levell levengood levens levenson leventhal leveque leverenz leverett leverette leverich levert
leverton levesque levey levine leviner levings levingston levinson levison levit levitan levitsky levitt lewallen
lewellen lewellyn lewey lewinski lewison lewter lewton lexie leyba leyden leyendecker leyton lezama lezcano lezlie
lheureux lianne libbey liberato liberatore liberman libert liberto librada liburd licari licata licea lichtenberg
lichtenberger lichtenstein lichtman lichty lickteig licon licona lida liddick liddle liddy lieb liebel lieberman
liebert liebig liebl liebler liebman liebowitz liechty liedtke liem liendo lienemann liera lierman lieser lieske lietz
liggett liggins lightbody lightcap lightfoot lighthall lightle lightner lightsey lighty ligon lile liles lili
lilienthal lilja lillard liller lillia lilliam lillibridge lillis lillo limbach limbaugh limberg limbrick limon
limones linam linan linck lindahl lindamood lindauer lindblad lindbloom linde lindell lindemuth lindenmuth linderman
lindhorst lindler lindley lindo lindon lindor lindow lindquist lindsley lindsy lineback linebarger linebaugh
lineberger lineberry linehan linette linford lingard lingenfelter lingerfelt linhares lininger linkous linley linnell
linneman linquist linscott linsley linson linthicum lintner linton lintz linville linz linzy liou lipford lipham lipke
lipkin lipman lipp lippard lippe lippert lippincott lippman lippold lipps lipscomb lipsey lipsky lipson lipton liquori
liranzo lirette liriano lisabeth lisandra lisboa liscano lisenbee lisenby lisette lish lisha liss lissa lissette
liston liszewski lita litchfield litchford litherland litke litman litt littell litteral littlefield littlejohn
littlepage littleton littlewood littman litton littrell litvak litvin litwiller litwin litz litzenberger litzinger
liudmila livas livengood liverman livermore livesay livesey livingood livingston livsey liza lizabeth lizama lizana
lizaola lizardi lizardo lizarraga lizcano lizette lizotte lizzette llanas llanes llerena loaiza loar loayza lobaugh
lobb lobban lobdell lobel lobello loberg lobianco lobue locascio locastro locher lochner locicero lockaby lockamy
lockard locke lockett lockey locklear lockley locklin lockner lockridge lococo lodato loder loeb loeber loeffelholz
loeffler loehr loesch loescher loeser loew loewe loewen loeza lofaro loffay lofland loflin lofquist loftin loftis
lofton loftus loggins logiudice lograsso logsdon logston logue lohman lohmeyer lohnes lohr loida lois loise loiselle
lokey lokken lolita lollar lolley lollis loman lomba lombera lomonaco lona londa londono lones loney longacre
longbrake longenecker longfellow longhurst longino longley longmire longmore longnecker longstreet longstreth
longsworth longtin longwell longworth loni lonna lonon lonsdale looman loomis lopata lopera lopezcruz lopezgarcia
lopezgomez lopezgonzalez lopezhernandez lopezlopez lopezmartinez lopezperez lopezramirez lopezrodriguez lopezsanchez
lopiccolo lopp lopresti lopyrev lora lorah loralee lorance loranger lorber lorch lorden lorean loredo loree lorence
lorenson lorentz lorenzi lori loria loriann lorick lorie lorilee lorina lorinda lorio lorita lorretta lorri lorriane
lorrie lorrine lortie lorton lortz losada losano loschiavo losee losey losito losoya lothrop lotspeich lott lotts lotz
louann louanne loucks louderback loudermilk loudin loudon louella louetta lougee loughlin loughman loughran loughrey
loughridge loughry louissaint louk louks lounsberry lounsbury louque loura louthan louviere loux lovan lovas loveall
loveday lovegrove lovejoy lovelace lovelady loveland lovella loven lovera loverde loveridge lovering lovern lovett
lovetta lovette lovick lovie lovin lovingood lovins lovitt lovo lovvorn lowden lowder lowen lowenstein lowenthal
lowman lowney lowrance lowrey lowther lowy loyd loyer loyola loza lozier lozoya luallen luann luanna luanne luba lubas
lubben lubeck luber lubin lubinski lubrano luby lucatero lucchese lucci lucente luchsinger lucht luci lucido lucier
lucila lucina lucke luckenbill luckett luckey lucrecia lucus ludden ludeman ludington ludivina ludlam ludlow ludlum
ludtke ludwick ludy luebbe luebbers luebbert luebke lueck luecke lueders luedke luedtke lueken luellen luera lueras
lueth luetta luevanos luffman lufkin luft lugar luhman luhrs luisi lujano luka lukehart luken lukens luker lukowski
lule luman lumbreras lumley lummus lumsden lunceford lundahl lunday lundblad lundeen lundell lundmark lundquist lundy
lunsford luoma luongo luper lupercio lupian lupien lupita lupton luquin lura lurie lurlene lusardi lusby lussier
lustig lutgen luth luthy lutman lutter lutterman lutton luttrell luvenia luviano luzader luzier lyall lybarger
lybrand lyda lyday lyde lyden lydic lydick lydon lyell lyerly lyford lyke lykes lykins lyla lyle lyles lyman lymon
lynam lynd lynde lyndia lyndon lyndsay lyndsey lynell lynelle lynetta lynk lynna lynnette lynsey lynwood lytle lyttle
lytton lyvers maack maag maahs maass maassen mabee maben maberry mabery mabey mabie mabon mabrey mabry macareno macari
macario macarthur macauley macbeth macbride maccallum maccarone macconnell macdonell macdonnell macdougall macdowell
maceachern maceda macedonio macfarland macgillivray machelle machen machin machorro machuca macia macie macinnes
macinnis macisaac maciver mackall macke macken mackey mackin mackinnon mackley macklin maclachlan maclaren maclaughlin
maclean maclellan maclennan maclin macmaster macnamara macnaughton macneil macneill macomber macphail macphee
macquarrie macqueen macwilliams madalene madamba madani madar madara madariaga maday maddie maddix maddux maddy
madelaine madelene mader madera madere madero madewell madigan madill madkins madlock madlyn madonia madore madriaga
madril madriz madruga madry madson madueno madura maeder maese maez maffett magallan magallanes magallon magaly
magaret magat magby magdaleno magen mager magers maggard maggart maggi maggiore magid magiera magill magin maginnis
maglio maglione magloire magnan magner magness magnotta magnuson magoon magri magro magruder magwood mahabir mahadeo
mahaffey mahaffy mahalia mahaney mahar maharaj maheu mahl mahle mahler mahlum mahn mahnke mahnken mahon mahone mahony
mahood mahr mahurin maiers maietta mailhot maillet mailloux maimone maine maines mainville maiorana maiorano maira
mairena mais maisano maisel maisha maisie maison maisonet maitland majano majerus majeski majette majka majorie
makepeace makin makuch malacara malachowski malagon maland malay malbrough malchow malcom malcomb malecha malenfant
maleski maley malhi malia malicoat malina malissa malizia malkowski mallari mallen mallery mallett mallette mallia
mallick mallin mallo mallonee malloy mallozzi mally malmgren malmquist malmstrom malo maloof malorie malott maloy
malpass malpica malson maltby maltez maltos maltz malveaux mamaril mammen manahan manalang manasco manbeck mance
mancebo mancera mancha mancia mancil mancilla mancillas mancinas mancino manco manda mandarino mandel mandelbaum
mandell manders mandeville mandie mandigo mandrell mandujano maner maness maney manfre mangan manganaro manganello
manganiello mangano mangat mangham mangiaracina mangin mangini mangino mangone mangrum mangual mangum mangus manhart
maniaci manie manier manigault manigo manion maniscalco manjarrez mank manka manke manker mankin mankins manko
mankowski manlove mannarino manney manni mannings mannion mannix mannon manns manny manoukian manring manriquez manry
manseau manser manship mansilla manske mansker manso manson mantell manthe manthei manthey mantia manton mantooth
mantz manukyan manville manwaring manwarren manygoats manzanarez manzer manzo mapes mapp maqueda marable maradiaga
maragaret maragh maragret maraj maranda marano maranto marasco maravilla marbach marban marburger marbury marbut
marcano marcantel marcantonio marceaux marcelene marcellino marcene marchan marchant marchbanks marchelle marchena
marchione marci marcial marciano marcie marcil marcks marcott marcotte marcoux marcum marcy mardell marden marder
mardis maredia marella maren marenco mareno marentes maresh marez margarito margart margene margeret margert margerum
margery margeson marget margherita margo margolies margolin margolis margorie margrett marguerita margulies margurite
margy marhta marianela maribeth marica marich maricle maricruz mariel mariela mariette marilee marilynn marinaccio
marinaro marinda marinello marinez maring marinos mariscal marisela marisha marissa marivel markarian markee markel
markell markert marketta markey markgraf markham markin markita markland markle markley markov markovich markovitz
markowitz marksberry markum markwardt markwell marlana marlar marlatt marlen marler marlett marlette marlowe marlyn
marlys marmo marmol marmolejo marmolejos marmon marna marnell marney marni marnie maroney marple marquerite marquetta
marquette marquina marquita marquitta marr marra marren marriner marro marrocco marrone marrs marrufo marrugo marrujo
marsch marschall marsee marshburn marshman marsico marson marsteller martell martella martes marth marthaler
martindale martindelcamp martineau martinezcruz martinezgarcia martinezhernan martinezlopez martinezmartin
martinezperez martinson martir martirosyan martis martone martorano martyn martz maruca marucci marulanda maruska
marva marvella marvis marya maryalice maryanna maryanne marybelle marybeth maryellen maryetta maryjo maryland marylee
marylia marylin maryln marylou marylouise marylyn marylynn maryrose marzan marzolf marzullo mascari mascaro maschino
masci mascorro masella maselli mashburn masias masiello masino maske maskell masone masoner masri massaquoi massenburg
massengale massengill masser massi massie massingale massingill massman masso mastandrea masteller masten masterson
mastin maston mastrangelo mastro mastroianni matarese matas matchett mateen mateer matha matheis mathena matheney
matheny matherly matherne mathers mathewson mathey mathiesen mathison matkin matlack matlock matney mato matson
mattera matteson mattheeuw matthies matthiesen matthys mattice mattingly mattison mattix mattoon mattos mattox mattson
matty matula maturino maturo matus matute matzen matzke mauch mauck mauer maughan mauk mauldin maule maull maultsby
mauney maupin mauriello maurin maurita maury maus mauser maust mauza mauzy maves mawhinney mawyer maxam maxey maxfield
maximina maxon maxson maybee mayberry maybin maycock maye mayeaux mayeda mayers mayes mayeux mayfield mayhall mayhan
mayhew mayhue mayhugh mayle mayme mayne maynes maynor mayola mayon mayorquin mayse maysonet mayton mayville mayweather
maza mazariego mazariegos maziarz mazie mazo mazon mazyck mazzara mazzella mazzuca mbappe mcabee mcadam mcadams mcadoo
mcadory mcafee mcaleer mcalexander mcaloon mcalpin mcalpine mcamis mcanally mcandrew mcandrews mcaninch mcanulty
mcatee mcateer mcauliffe mcbain mcbean mcbeath mcbee mcbeth mcbrayer mcbrien mcbroom mcbryde mcburnett mcburney mccaa
mccafferty mccaffery mccahill mccaig mccain mccaleb mccalister mccalla mccallie mccallion mccallister mccambridge
mccamey mccammon mccampbell mccance mccandless mccane mccanless mccanna mccannon mccants mccardell mccardle mccargo
mccarley mccarrell mccarren mccarrick mccarroll mccarron mccarson mccart mccartan mccarter mccartin mccarty mccarver
mccarville mccary mccaskey mccaskill mccasland mccaslin mccaughey mccaul mccaulley mccausland mccaw mccawley mccay
mcchesney mcchristian mcclafferty mcclain mcclaine mcclam mcclanahan mcclane mcclaran mcclard mcclaren mcclary
mcclaskey mcclatchey mcclay mccleary mccleery mccleese mcclellan mcclenahan mcclendon mcclenny mcclenton mccleskey
mcclintic mcclintock mcclinton mcclish mccloskey mccloud mccloy mccluney mcclung mcclurg mcclurkin mcclusky mccoin
mccolgan mccoll mccollam mccolley mccollister mccollom mccollough mccollum mccomas mccomb mccombs mcconaghy mcconico
mcconkey mcconnaughey mcconnel mcconville mccook mccool mccord mccorkle mccorry mccorvey mccotter mccourt mccowan
mccowen mccown mccracken mccrady mccraney mccranie mccrary mccraw mccray mccrea mccready mccreary mccree mccreery
mccreight mccright mccrimmon mccrone mccrorey mccroskey mccrum mccubbin mccubbins mccue mccuen mccuin mccuistion
mccuiston mccullagh mccullah mccullar mccullen mccullers mcculley mccullum mccully mccumber mccune mccurdy mccurley
mccurry mccusker mccutchan mccutchen mccutcheon mcdade mcdaid mcdanel mcdaniel mcdaniels mcdaris mcdavid mcdermid
mcdevitt mcdill mcdole mcdonell mcdorman mcdougal mcdougald mcdougle mcdow mcdowall mcduff mcduffee mcduffie mcduffy
mceachern mceachin mcelderry mceldowney mcelfresh mcelhaney mcelhannon mcelheny mcelhiney mcelhinney mcelligott
mcelmurry mcelrath mcelreath mcelvain mcelveen mcelwain mcelwee mcelyea mcenaney mcenery mcenroe mcentee mcentire
mcentyre mceuen mcevers mcewan mcewen mcfaddin mcfadyen mcfall mcfalls mcfann mcfarland mcfarlin mcfarling mcfarren
mcfaul mcfee mcfeely mcferren mcferrin mcfetridge mcgaha mcgahan mcgahee mcgahey mcgalliard mcgann mcgarity mcgarr
mcgarrah mcgarrity mcgarry mcgarvey mcgary mcgaugh mcgaughey mcgaughy mcgaw mcgeary mcgeehan mcgehee mcgeorge
mcgettigan mcghie mcgibbon mcgillicuddy mcgillis mcgillivray mcgilvray mcginn mcginness mcginnis mcgirr mcgirt
mcgivern mcgivney mcglade mcglamery mcglasson mcglaughlin mcglinchey mcgloin mcglone mcglothin mcglothlin mcgoldrick
mcgonagle mcgonigal mcgonigle mcgough mcgowen mcgown mcgrady mcgrail mcgranahan mcgrane mcgraw mcgreal mcgreevy mcgrew
mcgriff mcgroarty mcgrory mcgruder mcguckin mcguffey mcguffin mcguiness mcguinn mcguirk mcgurk mcgurn mchale mchan
mchaney mchargue mchenry mchone mcilrath mcilroy mcilvain mcilvaine mcilwain mcinerney mcinnes mcinnis mcintire
mcinturff mcisaac mciver mcivor mcjunkin mcjunkins mckaig mckain mckamey mckane mckeague mckean mckechnie mckeehan
mckeel mckeen mckeever mckeithan mckeithen mckellar mckeller mckelvey mckelvie mckelvy mckendree mckendrick mckendry
mckenney mckenny mckeon mckernan mckey mckibben mckibbin mckie mckiernan mckillip mckillop mckim mckinlay mckinnie
mckinnis mckinsey mckinstry mckinzie mckissack mckissick mckitrick mckittrick mckiver mcknight mckown mckoy mckune
mclachlan mclain mclamb mclane mclarty mclaurin mclawhorn mclees mcleish mclelland mclemore mclendon mclennan mcleroy
mclin mcloud mclucas mcmackin mcmahan mcmains mcmakin mcmanaman mcmanaway mcmanigal mcmanis mcmann mcmartin mcmaster
mcmasters mcmath mcmeans mcmeekin mcmenamin mcmenamy mcmichael mcmickle mcmillen mcmiller mcmillian mcmillin mcmillion
mcmillon mcminn mcmonagle mcmorris mcmorrow mcmullan mcmullen mcmullin mcmunn mcmurphy mcmurray mcmurry mcmurtrey
mcmurtrie mcmurtry mcnab mcnabb mcnair mcnall mcnary mcnatt mcnaught mcnaughton mcnay mcneal mcnealy mcnear mcneece
mcneel mcneeley mcneely mcnees mcneese mcneilly mcnelis mcnellis mcnelly mcnemar mcnerney mcnett mcnew mcnichol
mcnicholas mcnichols mcnicol mcniel mcniff mcninch mcnish mcnitt mcnutt mcomber mcpartland mcpeak mcpeek mcpeters
mcphail mcphatter mcphaul mcphearson mcphee mcpheeters mcpheron mcphillips mcpike mcquade mcquaid mcquaig mcquain
mcquarrie mcquay mcqueary mcqueeney mcquilkin mcquillan mcquillen mcquinn mcquiston mcquitty mcquown mcrae mcray mcree
mcreynolds mcroberts mcroy mcshan mcshane mcshea mcsherry mcsorley mcspadden mcswain mctaggart mctague mctighe mctigue
mcvay mcveigh mcvicar mcvicker mcwaters mcwherter mcwhirter mcwhite mcwhorter mcwilliams meacham meachum meade meader
meaders meador meadors mealey meaney mears meaux meawad mebane mech mecham meche mechelle mechling meckes mecklenburg
meckley mecum meda medcalf medders medearis medel medema meder medero mederos medford medici medlen medler medlin
medlock medsker meece meegan meehan meekins meeks meese meetze mefford meggan megginson meggs meghann megia megill
mehaffey mehan mehler mehling mehmedovic mehr mehring mehringer meidinger meighan meigs meinders meinecke meinen
meiners meinert meinhardt meininger meinke meints meis meisel meisels meisenheimer meiser meisinger meisner meixner
mejias mejorado melaine melancon meland melander melania melanson melara melby melcher melchert melchior melda meldrum
mele melecio melendrez melendy melero melfi melgar melgarejo melgoza melhorn meli melia melida melin melina melissia
melito melius melkonian mella mellado mellema mellen meller mellin mellinger mellisa mellissa mello mellon mellott
melnick melnik meloche melodee melodi melodie melone melonie melony meloy melrose melson meltzer melva melynda
membreno memmott mena menan mencia mende mendel mendell mendelsohn mendelson mendenhall mendieta mendiola mendivil
mendizabal mendola mendosa menefee mengel menjivar menke menna menne mennella menning menor menser menter mentz
mentzer menz menzer menzie menzies meola mercadante merced mercedez merchan merck mercurio merenda merfeld
mergen merica mericle merideth meridith merilyn merissa meritt meriweather meriwether merker merkle merkley merlene
merlino merlos merlyn mermelstein merna mero merrell merri merriam merrick merricks merrie merrifield merrigan
merrilee merriman merriweather merrow mersch mershon merson merten mertes merwin meryl mesaros mescher meserve
meservey meshell meshesha mesick mesidor mesina mesko mesmer messer messerly messerschmidt messersmith messick
messineo messinger messmer messner mesta mestas mestre metcalf metellus metheny methvin metivier metoyer metts metz
metzgar metzinger metzler meurer mewborn mexicano meyerhoff meyers meyerson mezo miano micallef micciche micek micha
michaele michaelsen michaelson michaux michelina michell michels michelson michener michie michon mickel mickelsen
mickelson mickens micki mickie mickley middaugh middendorf middlebrook middlebrooks midgett midgette midgley midkiff
mieczkowski miedema miele mier miera miers mierzwa mies miesha miesner mifflin mifsud migdalia migliaccio migliore
mignone miguelina migues miguez mihalek mihalko mihelich mihm mijangos mijares mikell mikels mikesell mikeska mikita
mikkelson mikos mikrut milagro milam milanes milas milbourn milbrandt milburn milby milda mileski milhoan milholland
milhouse milian milissa milito milke milla millan millard millay milledge millen millender millett millette millican
millicent millien milligan millikan milliken millikin milliman milliron millis millman millner millsap millsaps
millspaugh millward millwood milnes milone milovidov milroy milsap milstead milstein miltenberger mimbs mimi mimms
mims minahan minard minardi minasian minassian minasyan minaya mincey minch minchala minchew mincks minda mindi minear
mineo minero minerva minervini mingo mingus minhas miniard minich minick minix minjares minjarez minkler minner minney
minnich minniear minniefield minnifield minnis minnix minns minogue minott minshall minshew minsky minson minta minto
minton mintz mintzer minyard miquel mirabal mirabella mirabile miraglia mirelez mirian miron mirsky mirtha mischke
mischler misener misenheimer mish misha mishler mishoe miska miskell misner misti mistie misuraca mitcham mitchem
mitchener mitchner mitchum miti mitsue mittelman mittelstadt mittelstaedt mitton mitzel mitzi mitzie mixon mixson
miyasato miyashiro mize mizell mizelle mizer mizzell mkrtchyan moad moak moates mobbs moberly mobley moceri mockler
moctezuma moczygemba modesta modeste modglin modisette modlin moehring moench moffet moffett moffit moffitt mogan
mogavero mogg moguel mohabir mohl mohler mohn mohney mohrman mohrmann mohs moir mojarro molano molden moldenhauer
molen moler molin molinar molino molkova molle mollet mollett mollica mollo mollohan molock molton molyneaux molyneux
moman momartin monacelli monarrez moncada moncayo monceaux moncivais moncrief mondello mondesir mondor monds mondy
mone monegro monell mones monet monette moneypenny monfort mongan monge mongeau mongelli mongeon mongillo mongold
monhollen monico monier moniz monjaras monjaraz monje monn monnie monnin monreal monrreal monrroy monsalve monsanto
monsen monserrate monsivais monson monsour montagna montalban montalbo montalvan montanaro montano montante montanye
montas monteagudo montealegre montecalvo montecinos montejano montejo montel montellano montelongo monteon monter
monterrosa monterroso monterroza montesdeoca montesino monteverde montford montfort montiel montijo montour montrose
montross montroy monts montufar montz monzon moodie mooers moog mookie moomaw moomey mooney mooneyham mooneyhan
mooradian moorefield moorehead moorer moores moorhead moorhouse mootz moquin morabito morace morado moraga moralez
morano morant morante morataya mordecai morden morea moree morefield morehart morehead morehouse morejon moreland
morell morelock morelos morena morency morera moret moreta moreton moretz morey morfin morford morga morganti
moriarity moriarty morici morillo moring morison mork morken morlan morland morlock morman morneau morningstar morocho
morones moroney moronta morphis morquecho morr morrill morrin morrisette morrisey morriss morrissette morrissey
mortenson mortimore morua morvant mosby mosca moscato moschella mosco moscoso mosely moseman moshier mosier moskal
moskowitz mosley mosman mosqueda mossburg mossman mosteller mothershed moton motsinger motter mottley motz moua moudy
moul moulden moulton moultrie mounce mountford mountjoy mountz mouradian mousa mousseau mouw mouzon mowatt mowbray
mowen mowery mowrer mowrey mowry moxley moyano moye moyer moyers moyes moylan mozee mozella mozingo mrozinski mucci
muchow mudd mudgett muehlbauer muela muench muha muhlenkamp muhr muhs muilenburg muirhead muise mujica mulcahey
muldowney muldrew muldrow mulford mulgrew mulhall mulhearn mulherin mulhern mulkern mulkey mullally mullaly mullane
mullaney mullarkey mullenax mullendore mullenix mullett mullican mullikin mullin mullinax mullings mullinix mullis
mulloy mulqueen mulrooney mulroy mulvaney mulvihill muma mumaw mumford mumma mummert mumphrey mumpower munar muncey
muncie muncy mund munday mundell munden mundo mundt mundy muneton munford munger mungia mungin munley munn munnerlyn
munns munos munroe munsch munsell munsey munson munsterman muntz munyon munz muoi muradyan muralles muratalla muratore
murch murchison murcia murdaugh murden murdock murff murga murguia murley murnane muro murph murphey murphree murrah
murrell murrieta murrietta murrill murrow murtaugh murtha murza musante muscarella musch musgrove musketa musleh
musselman musselwhite musser musson mustafayev mustain mustin musto mutchler muth mutschler mutz muzquiz myatt myer
myesha myler mynatt myong myre myres myrick myricks myrie myrle myrta myslinski mysliwiec naab naas naber nabi nabor
nabors naccarato nace nachman nachreiner nack nadal nadeau nadel nadene nading nadler nadolny nadolski naegele
nafziger nagasu nagle nagler nagra nahas nahuel naida nailor nairn najar najarian najarro najaryan najera naji
nakasone nakesha nakisha nakita nakoso nalbandian nale nalepa nall nalley nalls nally nambo nancee nancey nanci nancie
nanette nangle nannette nanney nantz naoma naples napoles naquin naramore narang narcisse nardella nardelli nardini
nardo nardone narducci narez naron narron nasca nase naso nason nass nast nastasi natacha nataliia natashia nate
nathanson natisha natividad natoli natosha naugle naula nault nauta nava navarette navarra navarre navarrette navedo
navejar navejas navia navoiev navruzov nazaire nazareno nazari nazarian nazaryan neace nead neagle neale nealey nealis
nealon nealy neary neas nease neathery neave neaves nebeker neblett necaise necole neda nedd nedrow neeb neece
needleman neel neeley neely nees neff negley negrete negrin neher nehls nehring neice neida neider neidig neidlinger
neikirk neill neilsen neilson neiman neira neis neises neiss neitzel neitzke nelia nelida nell nelle nelligan nellis
nelms neloms nelsen nembhard nemetz nemitz nemmers nena neomi neptune nereida neria nerio neris nerissa nesbit nesby
nesheim nesler nesmith nessa neta neth netherland netherton nethery nettleton netzel netzer neuberger neuenschwander
neufeld neugebauer neuhauser neumeister neumeyer neumuller neuner neuroth neuwirth nevada nevers nevil nevill nevills
nevin nevins nevitt nevius newberg newbern newberry newbill newbold newbrough newburn newby newcomb newcombe newhall
newhard newhart newhouse newkirk newland newlin newlon newmark newnam newport newquist newsham newsom newson
newswanger newville neyland neyman neyra nghiem nguy nibert niblack niblett nicasio niccum nichelle nichol nicholes
nicholl nicholle nicholls nichols nicholson nichter nickell nickelson nickens nickerson nicki nickie nicklow nickole
nickols nickson nicky nicodemus nicolasa nicoll nicolle nicolson niday niebla nieblas niebuhr niehaus niehoff niekamp
nieland nield nielson nieman niemeier niemeijer niemeyer nienaber nienhuis nierman niese niesen niesha nifong nigel
niitsuma nijjar niki nikia nikkel nikki nikole nila niland nilda niles nilles nilsa nilson nimmo nimmons ninfa nipp
nisbet nisbett nishat nisley nissan nissley niswander niswonger nith nitsch nitsche nitschke nitta nitti nitz nivens
niver niznik njoku noakes nobbe nobel nobile noblett noblin noblitt noboa nobrega nobriga noce nocella nocera nodarse
nodine noecker noell noffsinger nofsinger nofziger noggle nogueras noguez nohemi nokes nola noland nold nolden nolder
nolette nolin noller nolley nolt nolting noogler noonan noori norby norcross nord nordahl nordberg nordeen norden
nordgren nordlund nordman nordquist nordyke noren norfleet norgaard norgard norgren norine norkus norling normandin
norment normile norquist norred norrell norrod norsworthy northam northcutt northey northington northrop northrup
northup northway norvell norville nosal noss noteboom noto nottingham nourse novack novelo novick novoa novosel novy
nowack nowell nowlan nowland nowlin nowling noyola nuccio nuckles nuckolls nuckols nudelman nulph nunamaker nunemaker
nungaray nunley nunn nunnally nuno nusbaum nuss nussbaum nute nutt nuzum nuzzi nyce nydia nygren nyhus nyla nyland
nylander nyquist oakland oakman oates oatis oatman oaxaca obanion obannon obarr obdulia obeid ober oberholtzer
oberlander oberle obermeier obermeyer obermiller oberry oberst obert obeso obie obispo oboyle obrecht obregon obriant
obryan obryant obyrne ocain ocanas ocarroll occhipinti ocegueda oceguera ocheltree ochsner ochtman ocon odaniel odden
oddo odegaard odeh odelia odem oden odgers odis odle odoherty odom odoms odum oehler oelke oertel oesterle oestreich
oetting ofelia offerman offord offutt oflynn ogan ogando oganesyan ogara ogaz ogborn ogburn ogilvie oglesbee oglesby
ogletree ogren ohagan ohair ohalloran ohanian ohaver ohearn ohern ohler ohlinger ohlsen ohlson ohman ohmer ohrt ohtani
oien ojala okane okelley okelly okun olafson olague olalde olander olano olarte olaughlin olavarria olaya olberding
olcott oldaker oldenburg oldfield oldham oldroyd oleksy olen olene olenick oler olesen oleson olevia olexa olgivanna
olguin olin olinger olivar olivarria olivencia oliveras oliverio olivero oliveros olivo olivos ollila ollis ollison
olmeda olmstead olmsted olney oloughlin oltman olveda olver omelia omerovic onan onate ondo oneida oney onita onken
onley onofre onofrio onorato onstad onstott ooten opdahl opdyke opel openshaw opfer opheim opie oplinger oppelt
oppenheim oppenheimer opper oppermann opsahl oquin oquinn oralee oralia oram orantes orbe orcutt ordaz ordones ordoyne
orduna orduno ordway orea orear orefice oregan oregel oregon orejel orem orengo orenstein oretha orgeron orgill
orihuela oriley oriordan orloff orman orme ormiston ormsbee ormsby orndorff ornellas orner ornstein orona oropeza oros
orosco orrantia orrego orrell orrick orrico orrock orsak orsborn orsi orsila orso orta ortego ortegon ortez ortis
ortlieb ortman ortmann ortner orton ortuno orum orville orvis orwig orzel osayd osberg osbon osbourn osbourne osburn
osby oscarson osegueda oseguera oser osgood oshields oshiro osiecki osler oslund osmani osmanovic osmer osmon osmond
osmun osmundson osoekawa osoria osornio osorno osorto osowski ospina ossie osteen osten ostendorf oster osterhaus
osterhoudt osterhout osterloh osterman ostermann ostertag ostman ostrander ostrem ostroff ostrom ostroski ostrow
oswalt otano otelia otey otten otterson ottesen otteson otting ottinger ottley ottman otts otwell oubre ouderkirk
ouellet ouellette ouida ouimet ouimette ousley outen outten ouzts ovalles ovando overbaugh overbay overbeck overbey
overcash overfelt overfield overholser overholt overmyer overson overstreet overton overturf oviatt oviedo ovitt
owenby owens owensby owings ownbey ownby owsley oxendine oxner oyervides oyler oyola ozell ozella ozie ozier ozment
paar paasch pabst paccione pacella pacelli pacetti pacifico packard packett packwood padden padget padin padovano
padro padron padua paduano paek paff pafford pagano pagel pagels paglia pagliaro pagnotta pahl paige paine pait paixao
paiz pakeman paladino palafox palaguachi palen palencia paley palin palko pallante pallares pallas palmateer palmatier
palmerin palmero palmiter palmore palmquist palo palomar palomares palombo palomera palomo palos pamala pamelia
pamella pamila pamintuan pamplin pamula panadero panameno pancoast pando pandolfi pandolfo panduro panebianco panella
panepinto pangan pangborn pangburn pangelinan pangle paniccia panico pankey pankow pankratz pannell pannone pannu
panozzo panpakorn pantaleo pantano panuco panza panzarella paolino papazian papenfuss papin papineau papke pappa
pappalardo paprocki paquet paquette paquin parada paradis paradiso paramore parcell parchman pardini pardue paredez
pareja parekh parente parenteau parenti parfitt parga pargas parillo pariseau parisien parke parkerson parkes parkey
parkhill parkhurst parkison parkman parlin parma parmelee parmenter parmentier parmer parmeter parmley parnes paro
parrales parramore parrella parrett parrilla parrillo parrinello parris parrish parsell parshall partain partee parten
parthenia particia partida partin partlow parziale parzych pasch paschall pasche pasco pascoe pascua pasillas pasion
pasley pasquariello passalacqua passarella passaro passero passey passmore pastorius pastra pastrana pastrano patane
patchell patchen patchett patchin patenaude paternostro patillo patlan patnaude patnode patria patrica patridge
patrina patt patteson pattillo pattison patz paucar paugh paulding paule paulene paules pauletta pauley pauling
paulita paulk paull paulos paulson paulus pauly paustian pautz pavao pavek pavey pavia pavlak pavlick pavlovich pavon
pawley pawloski paxson paxtor payan payano paye payette paylor paynter payson pazmino pazos peabody peachey peaden
peagler peake pearcy pearle pearlene pearlman pearlstein pearman pearsall pearse peaslee peasley peavler peay pecina
peckham pecor pecora peddicord peden pederson pedigo pedley pedone pedregon pedrick pedroso peebles peele peeples
peete peetz peevy peffer pegg pegram peguero pegues pehl pehrson peifer peiffer peil peinado peine peirce pekar
pelchat pelfrey pelkey pelland pellegrin peller pellerin pellerito pelley pellicano pellman pellot peloquin pelosi
pelto pelton peltz pelz pelzel pelzer penafiel penaflor penalosa penaloza penaranda penate penberthy pendarvis pendell
pendelton pender pendergast pendergraft pendergrass pendergrast pendleton pendley pendry penfield pengyu penick penix
penland penley pennebaker pennell penney pennie penniman pennisi pennix pennock pennypacker pennywell penrod penrose
penry penson penta pentecost penton pentz penuelas penwell peper pepin pepitone peplinski peppard pepple pequeno pera
peralez peraza percell percle perdew pereda peredo peregoy peregrina peregrino pereida perelman peretti pereyra
perezcruz perezgarcia perezgonzalez perezhernandez perezlopez perezmartinez perezperez perezramirez perezrodriguez
perezsanchez perfetti perfetto perham perich perigo perillo perine perino perkey perkinson perko perkowski perlman
perlmutter perlow perlstein perman permenter perna pernell pernice pero perona perras perrault perreault perreira
perrett perretta perricone perrigo perrino perritt perro perrotti perryman persad persaud pershing persinger persky
perz pesantez pescador pescatore pesch peschel pesina pesqueira pesta pete peterkin petermann petersheim petillo
petion petitfrere petithomme petitt petrarca petree petrella petrey petrich petrick petrilli petrillo petrin petrina
petrino petrocelli petroff petrone petropoulos petrosino petroski petrosky petrovich petrowski petrucelli petruzzelli
petruzzi petry petsch petsche pett petta pettaway pettengill petterson pettet petteway pettey pettibone pettie
pettiford pettijohn pettinato pettinger pettis pettit pettitt pettry pettus pettway pettyjohn petway petz peugh peveto
pevey pewitt pfaff pfannenstiel pfarr pfau pfeifle pfeil pfleger pflueger pflug pfluger pflum pfohl pfund phaidon
phair phalen phaneuf phanfone pharis pharo pharr pharris phebe phebus phegley phibbs phifer philbeck philbin philbrick
philbrook philhower philippi philipps phillippe phillippi phillipson phillis philo philogene philomena philp philpot
philpott philson philyaw phinney phippen phylicia phylis phyliss piatt picado picardi picasso picazo picciano piccione
piccirillo piccoli piccone piceno pichardo piche pichette picht pickard pickel pickell pickens pickerill pickett
pickford picklesimer pickney pickrell pico picon picone picou piechocki piechowski piedad piedra piedrahita piehl piel
pieper piercey piercy pieroni pierotti pierpont pierrelouis pierro piersall pierson pietila pietrowski piette pietz
pifer pigford pigg piggee piggott pigman pignataro pigott pihl piland pilato pileggi pilger pilgreen pilkenton
pilkinton piller pillsbury pilon pilson pilz pimental pimienta pinal pinales pinard pinckard pinckney pincus pindell
pinedo pinegar pineiro pinelli piner pinero pinette pingel pingree pinho pinilla pinkard pinkett pinkham pinkley
pinkney pinkowski pinkston pinnell pinney pinnick pinnix pinnow pinsky pinson pintar pintor pinzon piontek pioquinto
pipek pipher pippen pippenger piraino pirie pirkle piro pirozzi pirro pirtle pisarski pistone pistorius pitchford
pitcock pitkin pitner pitney pitre pitsch pitt pittenger pittman pitts pittsley pitz pitzen pitzer pixler pixley
pizana pizano pizzo pizzuto placencia placide placido plair plaisance plaisted plamondon planas plancarte planck
plante plantz plascencia plasencia plata platas platek platero plath plato platte plattner platts plauche plazola
pleasants pleitez plemmons plemons pless pletcher plett plewa pliego pliska plitt ploch ploeger ploof plotkin plotner
plott plotts plouffe plourde plowden plumer plumlee plumley plyler plymale poag poage poarch pocasangre poch poche
pocock podolak podolsky poehler poff poffenberger pogue pohlman pohlmann poindexter poissant poitra poitras polan
polaski polcyn polen polhamus polhemus policastro polich polin polinski politano politi politis polito politte pollak
polley pollick pollina pollitt polsky polson polster polston polyak polyakovsky polynice polzin poma pomales pomerantz
pomerleau pompa poncedeleon poncelow ponciano ponte pontillo pontious pontius ponto ponzio ponzo pooley poorman poovey
popejoy popek popham popkin popoca popovich popp poppe poppell poppen popplewell poquette porath porcaro porcayo
porcelli porche porcher porchia porco poremba porfirio porreca porsche porsha portalatin portales porte portee portell
porterfield portes portia portilla portis portlock portner portnoy portwood portz porzio posa posch posner postel
postell posten postlethwait postlewait poston poteat poteet poteete potenza poth pothier potocki potratz potteiger
potthoff pottorff potvin pough poulin pouliot poullard poulos poulson poulton pouncey pouncy poveda powe powelson
powless powley pownall poyer poyner poynor poynter poythress pozos pracht prager prahl prak prall pranger
prashad prather prato pratte praytor preble preciado predmore preece preis preiss prejean prell premo prenger prentiss
presas prescod preslar presler presnell pressey pressley pressnell presson presswood prestage prestia prestridge
prestwich prestwood presutti prete prettyman pretzer prevatt prevatte prevette previte prevo prewett prewitt preza
prezioso prichard pricilla prickett priddy pridemore pridgen pridgeon pridmore priebe priego priem priester priestley
prieur prigge prillaman primeau primeaux primm principato prindle prine pringle printz prinz prioleau priolo priore
priscilla prisco pritchett pritt pritts privett privette proano probasco probert probus procaccini procell prochaska
prochnow prock proehl profeta proffit proffitt profitt propes prophete propp propst prosise prothero prothro proudfoot
prough proulx prout prouty provance provencal provence provencher provencio providencia provo prowell pruden prudencio
prudente prudhomme prue pruett pruiett pruitt pruneda prunty prusak pruss pryor ptak puac puckett puebla puello
puentes puett puetz puffenbarger puga puglia pugmire pugsley puhl pujols pulaski pulgarin pulice pulido pullen pulliam
pullin pullins pullum pulsifer pulsipher pultz pumphrey puopolo pupo pura purdie purdom purdue purdum purifoy
purington purinton purkey purnell pursel pursell pursley purtell purviance purvis puryear pusateri pusey puskar puskas
puterbaugh puthoff putman putnam putney puzio pyatt pyburn pyeatt pyke pylant pyle pyles pyper pyron qiana quach
quackenbush quade quaid quaintance quakenbush qualls quam quandt quaranta quarles quarterman quast quattlebaum
quattrocchi quattrone quayle quebedeaux queenan queener quero querry quesenberry quesinberry quesnel quiana quigg
quiggle quijada quijas quiles quillen quillin quilty quimby quinby quinley quinlivan quinney quintanar quintela
quinteros quinto quintos quirarte quirion quiroa quisenberry quispe quito quizhpi raad raasch raatz rabadan rabalais
rabb rabbitt rabel raber rabideau rabin rabinowitz rabold rabon raborn rabun raburn raby racca racette racey rachal
racheal rachell rachels racicot racine rackley racquel raczkowski radabaugh radcliff raddatz radel rademacher
rademaker rader radford radice radigan radilla radillo radin radke radle radley radloff radney rado radoncic
radosevich radovich raducanu raeann raelene raether raftery ragan raggio ragin ragland ragle raglin ragon ragsdale
raguel rahaman rahm rahming raible raiche raiford raigoza raikkonen railey railsback rainbolt rainford rainone
rainville raisor rajala rajpurkar rakestraw rakow raleigh raley rall rallo ralls ralston ramage ramales ramberg
rambert rambo ramcharan ramdass ramer ramey ramic ramirezgarcia ramirezhernand ramirezlopez ramirezperez
ramirezramirez ramkissoon ramm ramnarine ramones ramonita rampersad rampersaud ramroop ramsdell ramseur ramseyer
ramthun ranae ranalli ranallo ranck rancourt randee randel randell randi randle randleman randles rando randol ranes
raney rangel rankine rankins ranney ransdell ransford ransome ranson ranta rantz rapalo rapaport rapoport raposa
rapoza rappa rappaport rappold rapson rardin rarick rasberry rasch rasche raschke rasco rascoe rascon rasheeda rask
raskin rasmusson rasnake rasnick raso rasor ratchford ratcliff rathbone rathbun rathburn rathje rathjen rathke rathman
rathmann ratigan ratledge ratley ratliff ratner ratterree rattigan ratto rattray ratz ratzlaff raub raucci rauda
raudales rauen rauh raulerson rauls raulston raup raupp rauscher ravelo ravenell ravenscroft rawles rawley rawlins
rawlinson rawls raybon rayborn raybuck rayburn raychel raye rayfield rayford raygoza rayl raylene rayman raymer raymo
raymon rayner rayo rayos raysor razon razzano reade reagle reale rearden reardon rearick rease reaser reasor reatha
reaume reaux reavis reay rebbeca rebbecca rebecka rebello reber rebholz rebman rebollar rebolledo rebstock rebuck
recendez recendiz rech recinos recker reckner redburn reddell reddick reddin reddington redditt reddix redeker
redelmeier reder redfearn redfield redford redic redick rediger redinger redington redlin redman redmon redner rednour
redpath redus redwine reeb reep reeser reetz reffitt refugio rega regalado regena regenia reger regier reginia regino
regner rehbein rehberg rehder rehm rehn rehrig reichard reichart reichenbach reichle reichman reicks reidenbach reider
reidhead reidy reierson reiff reifschneider reifsnyder reifsteck reigel reighard reigle reil reiland reiley reiling
reilley reily reim reiman reimers reinard reinbold reinders reindl reinecke reineke reiners reinert reinhart
reinheimer reininger reinoehl reinoso reinsch reinstein reisch reisdorf reiser reisig reising reisinger reisman
reisner reiss reister reiswig reita reitan reitano reith reitman reitmeyer reitsma reitz reitzel releford reliford
rella reller relyea rema remache remaley rembert remer remick remigio remillard remley remmers remo remona rempe rena
renae renaldo rench rencher rende renderos rendleman renea reneau renegar renetta renfro renfroe renfrow rengifo
renick renita renken renn renna rennert rennick renninger renno renovato renstrom rentas renton rentschler renwick
reopelle repasky repka repko replogle reppert requena resch reschke resendes resendiz reser resler resnick respress
ress ressler restaino restrepo resurreccion retana retherford retta retter rettig retz retzer retzlaff reusch reuther
revak reveles revell revelle reves revis revolorio revuelta rewis rexed rexford rexroad rexroat rexrode reyburn reyer
reyesgarcia reyez reynaga reynalda reynosa rezendes reznik rhames rheault rheaume rheba rhein rhem rhew rhinehart
rhoad rhoades rhoads rhode rhodus rhona rhoten rhoton rhudy rhue rhyner riano ribar ribaudo ribble ribera ricard
ricarda ricca ricciardo riccio ricco richarson richart richburg riche richelle richerson richert richeson richey
richie richins richison richman richmond richner richwine rickabaugh rickards ricke rickel rickels rickerson rickert
ricketson rickett ricketts ricki ricklefs rickman ricky riddick rideau rideaux riden ridener ridenhour ridenour
rideout ridgell ridgely ridgley ridgway ridinger ridlon ridner ridout riebe riebel rieck ried rieder riedinger riedl
riedy rief riegel riegle riegler riehl riehle riek rieken rieker rielly rieman riemann riemenschneider riemer
riemersma riendeau riera rierson ries riese rieser riess rieth riffe riffel riffey rifkin rigaud rigdon riggan
riggenbach riggin riggins riggle riggleman riggsbee rigler rigney rigo rigsbee rigsby rijo rikard rike riker rikki
rimel rinard rinck rincones rindfleisch rineer rinehart rinella riney ringel ringgold ringle ringler ringo ringwald
rinke rinker rinn rion riopelle riordan rioux ripa ripka rippe rippee rippel ripperger rippetoe rippey ripplinger
rippy riquelme risch risenhoover rish rishel risher risinger riske risko risley risner riso rison rispoli risse risser
rist ristau rister ristow ritacco ritch ritchey ritenour riter ritsema rittenberry rittenhouse ritzman rivadeneira
rivard rivenbark riveron riveros rivette rivkin rizer rizo rizzoli rizzolo rizzuto roache roane roark roat roath
roback robaina robards robare robarge robben robbi robbie robbs robbyn robena roberds roberge roberson robeson robey
robichaud robichaux robicheaux robidoux robie robillard robinett robinette robison robitaille robledo roblero robnett
robt robuck roby rocchio rochefort rochel rocheleau rochell rochester rochette rochford rochin rochon rockafellow
rocke rockefeller rockett rockey rockhill rockhold rockwell rockwood roda rodak rodas rodd rodda rodden roddy
rodeheaver rodela rodelo roden rodenbaugh rodewald rodin rodkey rodriges rodrigue rodriguezgarci rodriguezlopez
rodriguezperez rodriques rodwell roeber roedel roeder roehl roehm roehr roehrich roehrig roell roelofs roen roepke
roesch roeser roeske roesler roesner roessler roettger roff rogan rogel rogge roggenbuck rogoff rohe rohl rohleder
rohlfing rohlfs rohling rohloff rohm rohn rohner rohr rohrbach rohrbacher rohrbaugh rohrig rohrs rohwer rojero rojo
rolan rolanda rolen roley rolfe rolfes rolin roling rolison rolle rollerson rolley rollins rollinson rollison rollman
rollo rolph rolston romana romanello romani romanoff romanski rombach romberg romberger romelia romer romesburg romig
romine romines rominger romito romney romo romona rona ronayne ronco ronda rondon roney ronk ronna ronni ronquillo
rooke rooker roorda ropp roquemore rorabaugh rorick rorrer rosal rosalez rosalina rosaline rosalva rosamaria rosann
rosanne rosano rosato rosaura rosberg rosborough rosch roseann roseanna roseanne roseberry roseboro roseborough
rosebrock rosecrans rosel roselee roselia roselli rosello roseman rosemond rosena rosenau rosenbalm rosenberger
rosenberry rosenblatt rosenbloom rosenblum rosenburg rosencrans rosenda rosendahl rosendale rosene rosenfield
rosengarten rosengren rosenkranz rosenlund rosenow rosenquist rosensteel rosenstein rosenzweig roser rosero rosete
rosetti rosia rosie rosiles rosillo rosio rosko rosner rossano rossbach rossell rossignol rossiter rossman rosso
rosson rossow rostro rotella roten rotert rothberg rothenberg rothenberger rothermel rothfuss rothgeb rothman rothrock
rothschild rothstein rotman rotondi rotondo rott rottenberg rottinghaus rottman rotunno rotz rouch roudebush rougeau
roughton rouillard roulhac roundtree roundy rounsaville rountree roupe rourke rousey roush roussell routon routson
routt rowand rowbotham rowden rowell rowles rowlett rowlette rowse rowser rowsey rowton roxann roxanna roxie royall
roye roylance roys royse royston rozanne rozeboom rozek rozell rozema rozier rozman rozo rozzi ruane ruark rubalcaba
rubalcava rubeck rubenstein rubi rubinstein rubright rucci ruch ruda ruddell ruddick ruderman rudin rudisill rudloff
rudman rudnick rueb rueben ruech rueckert ruehl ruehle ruel ruesch rueter rufener ruffalo ruffino ruffner ruffo
ruffolo rufina rufo ruge ruger rugg ruggles rugh ruhe ruhl ruhland ruhlman ruhnke ruis ruland ruley rulli rullo
rumbaugh rumer rumery rumfelt rumley rummel rummell rumore rumph rumsey runde rundell rundquist runge runion runions
runk runkel runnells runyan runyon ruocco ruoff rupard rupe ruple ruppe ruppel ruppert rusch rushford rushin rushlow
ruskin rusnak russi russin russom russum rustad rustin ruston ruszkowski rutan rutha ruthann ruthanne rutigliano
rutland rutledge rutt rutz ruvalcaba ruvolo ruybal ruyle ryall ryans ryberg rybolt ryckman ryczek rydberg rydell ryden
rydzewski ryer ryerson ryland rylander ryle ryles ryman rymer rynders rynearson rynn ryon ryser saal saarbrucken saari
saathoff sabado sabala saban sabater sabatino sabato sabb sabedra sabel sabia sabillon sabio sablan sabo sabol
sabourin saccone sacha sachs sackett sackman sacramento sada sadik sadlowski sadowsky saechao saeger saephan saephanh
saetern saeteurn safar saffell saffer saffold safford safi safran sagan sagastume sagers sagrero sahagun sahel sahli
sahm sahota sahr saia saiki saindon saintfleur saintil saintjean saintlouis saintvil sainvil saitta sajdak sakanashi
sakowski saks saladin saladino salado salais salaiz salamanca salasar salata salaz salce salceda saldarriaga saldierna
salena salguero salib salido saling salinger salisbury salley sallis salls salm salmeron salnikov salois salomon
salone salsberry salsbury salsman saltsman saltz saltzman salva salvaggio salvatierra salvato salvino salyards salyer
salyers salzman salzwedel samano samaroo samatha samayoa sambrano samella samet samford sammarco sammis sammon sammons
samms samons samora sampedro sampley sampsel sampsell samra samsel samual samudio samuels samuelson sanagustin sanborn
sanchezgarcia sanchezlopez sandage sandahl sandana sandate sande sandee sandefur sandel sandell sanden sanderford
sanderlin sandgren sandidge sandie sandiego sandifer sandiford sandin sandino sandler sandlin sandmann sandobal
sandquist sandridge sandrock sandt sandusky sandvig sangalang sangster sanguinetti sanjose sanjuana sanjuanita sankey
sanks sanmartin sanmiguel sanner sannes sannicolas sanon sanora sanpedro sanroman sansbury sansing sansom sanson
sansone sansoucie santaana santacroce santaniello santee santella santelli santerre santibanez santiesteban santillana
santillanes santillano santillo santistevan santizo santora santore santoyo sanville sanzone saperstein sapien
sapienza sapp sappington saputo saraceno saracino saragosa sarai saravia sarceno sardina sardinas sardo sargeant
sargent sarinana sarker sarkisian sarkissian sarkisyan sarles sarna sarnowski sarracino sarratt sarria sarris sarro
sarsfield sartain sartin sarver sarvis sasha sassaman sasser sasso sasson satchell satcher sater sather satre satter
satterlee satterly satterthwaite satterwhite sattler saturnina sauber sauceda sauder sauers sauerwein saulnier
saulsberry saulsbury saulter saulters saum saundra saunier saur sauro sauseda sausedo sauser sauter sautter sauvageau
sauve sava savala savard savarese savastano savedra savell savery saviano savidge saville savinon savio savoie
sawatzky sawaya sawin sawtelle saxby saxton sayavong saye sayler sayles saylor saylors sayre scaccia scaduto scaffidi
scafidi scaggs scaglione scaife scalera scalf scali scallan scanlan scannell scarberry scarboro scarborough scarbro
scarbrough scarcella scardina scarola scarpelli scarpino scates scaturro scavarda scavo scavone scearce scerbo schaab
schaad schaal schaar schabel schaber schacher schacht schachter schack schad schade schadt schaeffer schaer schaff
schaffner schaible schall schamber schaner schank schantz schanz schaper schapiro schardt scharff schatz schatzman
schau schauer schauf schaum schaumburg schaus schechter scheck schecter scheel scheele scheeler scheerer scheetz
scheff scheffel scheffer scheib scheibe scheiber scheible scheid scheider scheidler scheidt schein scheiner schell
schellenberg scheller schelling schembri schemmel schempp schena schenck schendel schenkel schenker schepers schepis
schepp scher scherf schermerhorn scherr schertz schettler scheu scheuer scheuerman scheuermann schewe schexnayder
schiano schiavo schick schieber schiefelbein schiefer schiele schier schiess schiff schiffer schiffman schild schilke
schill schillinger schiltz schilz schimke schimpf schippers schiro schisler schissler schlabach schlagel schlater
schlecht schlee schleich schleicher schleif schleifer schlemmer schlenker schlenoff schlesinger schlicher schlichter
schlichting schlick schlink schloemer schlossberg schmahl schmeling schmeltzer schmelzer schmidgall schmidlin
schmidtke schmieder schmit schmoll schmoyer schmucker schmutz schnabel schnarr schneck schnee schneeberger
schneiderman schnelle schneller schnepf schnepp schnieders schnitzer schnitzler schnoor schnur schnurr schober schock
schoen schoenbeck schoenberg schoenberger schoenborn schoenecker schoeneman schoener schoenfeld schoenfelder
schoenherr schoening schoenrock schoff scholes scholl scholle scholtes schomaker schomburg schomer schommer schon
schoof schooler schooley schoolfield schoon schoonmaker schoonover schopp schoppe schor schow schrack schraeder schrag
schrage schram schrank schrantz schrecengost schreckengost schreffler schreier schreyer schriber schrieber schriefer
schrier schriever schrimsher schriner schriver schrock schroepfer schroer schroeter schroll schrom schroth schroyer
schrum schrupp schryver schuch schuchardt schuchman schuck schueler schuelke schueller schuerman schuessler schuett
schuette schuetz schug schuh schuld schulen schulenberg schull schuller schulman schultes schultheis schum schumaker
schuman schumer schunk schupbach schur schurman schurr schussler schut schutt schutter schwabe schwager schwalbach
schwalbe schwan schwandt schwanke schwantes schwanz schwark schwarting schwartzberg schwartzkopf schwartzman schwarze
schweers schweiger schweigert schweikert schweiss schweitzer schwendeman schwenk schwenke schwenn schwerdtfeger
schwerin schwichtenberg schwieger schwieterman schwimmer schwind schwindt schwing schwinn sciacca sciandra scianna
sciarra sciarrino scibelli scimeca sciortino scipio scipione scism sciulli sclafani scobee scoby scofield scoggin
scoggins scogin scola scolaro scoles sconiers sconyers scotto scotton scotty scouten scovel scovill scoville scranton
scribner scritchfield scriven scrivens scrivner scroggs scruggs sculley scullin scurlock scutt seabaugh seaberg
seaberry seabolt seaborn seabrook seabrooks seabury seager seagle seago seagraves seale seales sealey sealock sealy
seamans seamon seamons searcy searfoss searight searl searle searles searls seaver seavey seawell seawright seay
sebesta sebree sebrina sebring sechler sechrest sechrist seckinger seckman secor secord secrest secrist secundino
sedam sedano sedberry sedeno sedgwick sedlock sedor sedwick seeber seefeldt seegers seegmiller seekins seeley seelye
seeman seemann seery seese seevers seewald sefcik sefton segal segall seger segers segoviano segraves segrest segui
segundo seib seibel seiber seibert seid seide seiden seidler seidman seidner seiffert seifried seigle seigler seim
seip seipel seiple seipp seiter seitzinger sekhon sekula selander selby selden selders seldon selene selfridge selig
seligman selinger selk selke sellars selleck sellman sellner selman selmon selph selvaggio selvey selvidge selzer
semaan seman semien seminara seminario semler semmler semon semones semrau senaida senat senatore sencion senecal
senese seney senft senne sennett sensabaugh sensenig sentell senter senters sentz sepeda sepulvado serafina serano
serbin serda sereno serfass sergent serina serino serio serita sermeno serpa serpas serpico serrata serrato serratos
servais servantes servellon servin servis serviss sesma sessler sessoms sessums setliff setser setty setzer seubert
seufert severn severns severson severt sevier sevigny sevillano seville sevin sevy sewall seward sewell seybert
seybold seyfert seyfried seyler seymore sgro sgroi shaban shabazz shackelford shackleford shadden shaddix shadle
shadley shadowens shadrick shadwick shae shaeffer shafer shaff shaffer shaffner shahan shain shakespeare shakia
shakita shakoor shalabi shalanda shallcross shalon shalonda shambaugh shamblin shamburger shameka shamoon shamoun
shamp shanae shanda shandi shandra shaneka shanell shaner shaneyfelt shang shanholtz shani shanita shankle shankles
shanklin shanley shannan shanta shantae shantay shantell shantelle shantz shapley shappell shaquana shaquita shara
sharan sharber sharee sharell sharen sharice sharie shariff sharilyn sharita sharla sharleen sharlene sharlow
sharmaine sharman sharolyn sharonda sharpless sharpley sharpton sharri sharrock sharron shartzer sharyl sharyn shasta
shatley shatto shattuck shatzer shaub shaughnessy shaulis shaull shauna shaunda shaunna shaunta shaunte shavon
shavonda shavonne shawana shawanda shawanna shawnda shawnee shawnna shawnta shawver shazeer shead sheaffer sheahan
shealey shealy shean sheard shearin shearon sheats sheba sheckler shedd shedrick sheeder sheedy sheehy sheeler sheeley
sheely sheeran sheerin sheesley sheff sheffer sheffey sheffield sheffler shehan sheilah sheilds shela shelba shelburne
shelden sheley shella shellabarger shellenbarger shellenberger shellhammer shelli shellie shellman shelnutt shelor
shemeka shemika shemwell shena shenberger sheneman shenika shenita shenk shenna shenouda shepard shepardson sheperd
shephard shepler shepley shepperd shepperson shera sherard sherburne sheree sherell sherer sherfield sherice sherie
sherika sherill sherilyn sherise sherita sherk sherlene sherley sherlyn sheron sherrard sherrell sherrer sherrick
sherrie sherril sherrill sherron sherrow sherryl shertzer sherwin shery sheryll shetler shetterly shevlin shewmake
shewmaker shibley shick shideler shidler shieh shiela shiffer shifflet shifflett shiflet shiflett shifrin shila shiley
shiloh shilts shimabukuro shimek shimer shimko shimkus shimmel shimp shinall shinault shindler shingleton shinkle
shinn shinnick shipe shipley shipp shippee shippey shippy shipton shirah shirely shirey shirkey shirl shirlee shirleen
shirlene shirly shiroma shisler shively shizue shklovsky shkuro shoaf shoaff shobe shockey shockley shoemake shoff
shoffner shofner shogren sholar sholes sholl shomo shon shona shondra shonk shonkwiler shonna shonta shoop shoopman
shor shorb shorey shortell shortridge shortt shotwell shoults shoultz shoun shoup showalter showell shrader shreeve
shreffler shreve shreves shrewsberry shrewsbury shriner shrock shropshire shrout shroyer shrum shryock shubert shue
shuey shufelt shuff shuford shugars shugart shuler shull shulman shultis shults shultz shumake shumaker shuman shumard
shumate shumpert shumway shunk shupe shuping shupp shurtleff shurtz shuster shutt shuttleworth shutts shyla siano sias
sibert sibley sibrian sica sicairos sicard sicilia sickels sickler siddons sidell sidor sidoti sidwell sieben
siebenaler siebold sieck siefert siefken siefker sieg siegal siegel siegenthaler siegert siegle siegler siemer siemers
siems sienko sieracki siers sifford sifuentes sigala sigel sigelman sigg siggers sigler sigley sigman sigmon
signorelli siguenza siharath sikkema silbaugh silber silberman silbernagel silcott silcox sileo silfies silguero
silkwood sillas silliman silmon silsby silvera silverberg silveria silverman silvernail silverstein silverthorn silvey
silvis simard simcoe simcox sime simental simeone simerly simes simien simington simko simmerman simmon simo simonds
simoneau simoneaux simonelli simonian simonne simonson simonton simson sinatra sinchi sindt sindy sinegal siner
singler singletary singleterry singley sinkfield sinko sinn sinnett sinnott sinor sinxi siordia siple sipp sippel
siqueiros siracusa sirena sirianni siripanich sirmans sirmons sirois sirota sisco sisemore sisk sisler sisney sissom
sisson sisti sistrunk sitko sitler sittig sitton situ sitzman sitzmann sivils sivley sixta sixtos sizemore sjostrom
skaar skaggs skarda skeels skeete skelley skenandore skidmore skiles skillern skillman skipworth skirvin sklar skoda
skog skogen skolnick skolnik skoog skorupski skousen skow skyles skytta slabaugh slaby slagel slager slaght slagle
slaney slape slappy slaten slaton slatton slaugh slavens slavin slawson slaybaugh slayden slaymaker slayton sledd
sleeman sleeth slemp slentz sletten slevin slifer sligar sliger sligh sliker slingerland slinkard sliva slivka sloane
sloat slocum slocumb slominski slonaker slone sloss sloughter slover sluder slusher sluss slusser slutsky slye slyvia
smail smale smalley smallwood smarr smartt smathers smay smead smeal smedley smelcer smelley smelser smeltz smeltzer
smet smidt smillie smither smitherman smithey smithson smithwick smitley smoak smolen smolenski smotherman smoyer
smucker smullen smyers smylie smyser smythe snader snarr snavely snay snedden sneddon snedeker snelgrove snellgrove
snellings snelson snethen sniffen snively snoddy snodgrass snover snowberger snuggs snyder sobeck sobel soberanes
soberanis sobieski sobocinski sobol sobota socarras socia sockwell socorro soden soder soderholm soderlund soderquist
sodhi soffer sofroniev sohal sohl soila soileau soisson sokoloff sokoloski solache solana solares solari soldano
solecki solem solesbee soley soliday solie solivan soll sollenberger solley soloman soloway solt soltero soltis
somarriba somer somera somers somma sommerfeld sommerfield sommers sommerville somoza sondra songer sonnenberg sonner
sonnier sood soohoo sookdeo soong sooter sooy soper sopher sopko sorber sorce sorenson sorey sorg sorge sorkin soroka
sorrell sorrells sortino sorto sosebee sostre sotello sotero sotolongo sotomayor sottile soucie soucy souder souders
souffrant soule soules southall southard southerland southwell southwick southwood southworth souto sova soward
sowards sowden sowell soza sozzi spackman spada spady spaeth spafford spagnola spagnoletti spagnoli spagnolo spagnuolo
spahr spaid spainhour spalding spangenberg spanier spann sparacino sparacio sparano sparber spargo sparkman sparr
spath spatola spatz spaulding speake speakman speas specht speciale speckman spector speece speegle speelman spees
spehar speicher speidel speights speiser spellman spelman spendlove spengler spenser spera sperber sperl spero sperry
speth spicher spickler spidell spidle spieker spielman spiess spieth spiewak spigner spilker spillane spillman spilman
spinale spinella spino spinosa spira spiro spisak spitler spittler spitzer spiva spivack spivak spivey splawn spofford
spohn spohr sponaugle sponseller sponsler sposato sposito spoto spotts spradley spradlin spradling spragg spraggins
sprague spraker spranger sprankle spratley spratlin spratt sprayberry sprecher spreitzer sprenkle spriggs springfield
springman springstead springsteen springston sproat sproles sprott sproul sproule sproull sprouse sprow sprowl sprowls
spruell spruiell spruill spurgeon spurgin spurlin spurlock spurr squibb squillace squillante squyres staab staats
stacee stach stachowski staci stacia stacie stackhouse stackpole stadelman stadler stagg staggs stagner stahle stahler
stahley stahlman stahly stahr staib staiger stainback stainbrook staker stalcup staley stallard stallcup staller
stallone stallworth stalnaker stalter stalvey stalzer stam stamand stamant stambaugh stamey stamos stamour stampley
stanaland stanard stanback stanberry stanbery stancil stanczak stanczyk standifer standiford standlee standley
standridge stanfield stanfill stanford stange stangel stanger stangle stanich stanifer staniow stanish stanke stankus
stannard stano stansberry stansbury stansel stansell stansfield stanwood stapleton stapley stapp starbird starbuck
starck starke starkes starkey starkweather starla starman starner starnes starrett stasia stasik stasko staszak staten
statham statler staton statz staub stauber staubin stauch staudinger staudt stauffacher staunton stavropoulos stayton
stcharles stclair stclaire stcyr stdenis steadham steadman steagall stearman stearn stearns stebbins steber stecher
stechschulte steck steckel stecker stecklein steckler stedman steedley steege steeley steere stefanelli stefanick
stefanko stefany steffanie steffes steffey steffy stegall stegeman steger stegman stegner stehle steib steichen steier
steigerwald steimel steimle steinbacher steinbeck steinberg steinberger steinborn steinbrecher steinfeld steinhardt
steinhart steinhauer steinhaus steinhauser steinhoff steininger steinke steinle steinman steinmeyer steitz stellato
steller stelly stelter stembridge stemen stemm stemper stempien stencel stender stene stengel stenger stennett stennis
stensland stenson stenstrom stepanian stepanie stepanyan stephaine stephani stephans stephenie stephine stephnie stepp
steptoe sterk sterkel stermer sternberg sterrett stetler stetter stetz steury stever steverson steves steveson stfleur
stgeorge stgermain stgermaine sthilaire stice stickel stickley stickney stidham stieber stiefel stiegler stier stiers
stierwalt stiffler stigall stiger stigler stille stilley stillson stillwagon stillwell stilson stiltner stilwell
stimmel stimpson stimson stinchcomb stiner stines stingley stinnett stinnette stinson stipp stirewalt stiteler stites
stith stitt stitzel stiverson stjacques stjames stjean stjohn stjulien stjuste stlaurent stlawrence stlouis stmarie
stmartin stobaugh stobbe stober stockard stockbridge stockdale stockham stockstill stockwell stoddard stodghill
stoeckel stoecker stoehr stoffel stoffer stogner stogsdill stohr stokely stokke stokley stolberg stoller stollings
stolp stolte stoltz stoltzfoos stoltzfus stolz stombaugh stonebraker stoneburner stonecipher stoneham stonehouse
stoneking stoneman stonerock stonesifer stonestreet stonge stookey stooksbury stoots stopka storch storck storie
storlie storment storrer storrs storts stortz storz stotler stottlemyer stotz stoudemire stouder stoudt stouffer
stough stoughton stoute stovall stowe stowell stoy stpeter stpierre stracener strachan strader stradford stradley
stradling strahan strahl strahm straker straley strandberg strasburg strassburg strasser strate stratford stratman
straube strauch straughan straughn straus strausbaugh strause strauser strausser strawbridge strawder strawderman
strawser strayhorn streater streb strebel strecker streeter streetman streett streff strehle strehlow streicher
streiff streit strelow streng strey stribling stricker strickland stricklen strickler stricklin striegel strine
stringfellow stringfield stringham striplin strite strittmatter strobl stroble strock stroh strohecker strohl strohm
strohmeyer stromain stroman stromer stroop strope strosnider strother strothers stroupe strouse strouth strozier strub
strube struble strunk struss struthers struve stryker stuard stubbe stubblefield stuber stucker stuckey stucky
studdard studebaker studley studstill studt stueber stueve stufflebeam stuhr stukes stuller stults stultz stumbaugh
stumbo stumpf stumph sturdevant sturdivant sturgell sturges sturgess sturgill sturgis sturkie sturman sturtevant
sturtz stutes stutler stutsman stutts stutzman styer styers styron suanne suastegui suazo subia sublett sublette
sucher suckow suddarth sudderth suddeth suddreth sudduth suder sudie sudler sudol sueann suellen suereth suero suess
sugarman sugato sugg suggs sugrue suhr suire suitt sulak sulema suliman sulkowski sullenberger sullenger sullins sult
sulzer sumida sumler sumlin summerall summerfield summerford summerhill summerlin summerour summerville summey summitt
sumners sumrall sumter sund sunde sundeen sundell sunderland sunderman sundquist sunga suniga sunni sunseri suon suppa
suppes supplee surampudi surber surette suriano suriel surita surles surman surowiec surprenant surratt surrency
surrett susa susann susannah susko susman sussman sustaita susy sutch sutera sutfin sutherlin sutliff sutphen sutphin
sutterfield suydam suzan suzann suzanna suzi suzie suzy svenson swaby swader swafford swaggerty swaim swalley swanberg
swaney swanger swango swanigan swanner swanson swanstrom swantek swanton swarey swarthout swartout swartwood swartz
swartzendruber swartzentruber swartzlander swasey swayne swayze swearengin swearingen sweatman sweatt swecker swedberg
sweetland sweetser sweigart sweitzer swensen swenson swett swezey swicegood swick swider swigart swiger swigert
swihart swilley swindall swindell swinehart swiney swinford swinson swint swinton switalski switzer swoboda swofford
swogger swoope swope swopes swoyer swyers sybert sydnor sydow sylve syme symes symington symons synder synthia syreeta
syring sytsma syverson szalay szot szypulka tabak tabares tabarez tabatha tabb tabbert tabetha tabler taboada tabone
tabora taborda taborn tabron tacey tackett tackitt tacuri tacy tadlock tadros taff taffe tafolla taft tagg tague taher
taheri taillon taing taisha taitano taitt tajuana takach takata takisha talamante talamantes talamantez talavera
talbert talbott talcott talerico taliaferro talisha talitha talkington tallant talley tallman tallon talmadge talmage
talsma talton talty tama tamala tamashiro tamatha tambra tamburello tamburro tameika tamekia tamela tamesha tamica
tamie tamisha tammara tammera tammi tamplin tamra tancredi tandra tandy taneka tanenbaum tanesha tangela tangeman
tangney tanguay tanguma tanika tanis tankersley tanksley tann tannehill tannenbaum tansey tanski tant tantillo tanton
taormina tapanes tapley taplin tapp tappan tappe tapscott tarah tarango taranto tarbell tarbet tarbox tardif tardiff
taren tari tarin tarkington tarleton tarlton tarnovski tarpey tarpley tarquinio tarr tarra tarrance tarrant tarsha
tartaglia tartt tarver tarvin tarwater tashia tashina tashjian tasia tassin tatem tatham tatman tatom tatro taub
tauber tauer taul taulbee taunton taunya tauscher tavarez tavenner tavera taveras tavernier tavira tawana tawanna
tawil tawna tawnya tayag tayna teachey teachout teasdale teasley teater tebbe tebo tecson tedford tedrick tedrow
teegarden teena teeple teeples teets tefft tegeler tegtmeier tehrani teich teichman teigen teisha teitelbaum tejera
telfair tellier tellis temika temme tempel tempesta tempie templeman templin tenaglia tenbrink tenenbaum tenesaca
tenesha teneyck tenezaca teniente tenisha tenney tennie tennille tennison tennyson tenorio tepe tera terada tercero
tereasa terence terese teresia teressa terhaar terhune teri terica terina terisa terpening terranova terrebonne terrel
terrero terresa terrie terrien terrilyn terrio terriquez terrones teruya terwilliger terzian tesar tesch tescher tesh
teske tesmer tesoriero tesoro tessa tessema tessitore tessler tessman tessmer testerman teta teter teti tetrault
tetreault tetrick tetzlaff teufel teuscher teves tevis tewell tewes tewksbury texeira texidor tezeno thacker thackeray
thackston thaggard thaker thalman thammavong thammavongsa tharp tharpe tharrington thaxton thayer thayne thebeau
theberge theda thede thedford theel theis theisen theiss thelen theola theressa theriault theriot theroux therrell
therriault therrien thersa thesing thessel thetford theurer theus thibeau thibeault thibeaux thibodaux thibodeau
thibodeaux thiede thielen thielke thielman thiem thieman thiemann thieme thies thiessen thigpen thind thiry thivierge
thode thoele thoennes tholen thom thoman thomann thomasena thomasina thomasine thomasson thome thomes thomison thomley
thompkins thoms thomure thora thorburn thoren thoreson thorman thornberry thornburg thornburgh thornell thornley
thornock thornsberry thornsbury thorson thorstenson thota thrailkill threadgill threatt threet threlkeld thresa
throckmorton throop thulin thull thurau thurber thurgood thurlow thurmon thurmond thurow thursby thweatt tianli tiano
tibbets tibbetts tibbits tibbitts tibbs tiberi tiberio tiburcio ticas tichenor ticknor tidball tidd tidmore tidwell
tiede tiedeman tiedt tiegs tieman tiemann tiemeyer tiera tiesha tietjen tietz tieu tifany tiffaney tiffani tiffanie
tiffiny tifft tigges tiggs tighe tigner tignor tigue tilden tilford tilghman tillery tillett tilley tillie tillinghast
tillis tillison tillmon tillotson tillson tilson tilton timberlake timbrook timbs timika timko timlin timmer timmons
timms timpe timpson tims tinajero tinch tincher tindall tindell tindle tineo tiner tingen tingey tingley tinisha
tinkham tinnell tinney tinnin tino tinoco tinsley tinson tipler tippens tippett tippetts tippie tippin tippins tippit
tipps tipsword tipton tirey tirone tirpak tirrell tisa tiscareno tisch tischer tisdale tisdell tish tisha tison
titcomb tito titsworth tjaden tlatelpa toal tobar tobe tober tobey tobie tobon toccara tocci tocco toepfer toews tofte
tokar tokarz toland tolbert toledano tolen toler tolin toliver tolkien tolle tollefson tolles tolleson tollett
tollison tolliver tolman tolosa tolson tomaino tomasetti tomasik tomasini tomasko tomassi tomasso tomberlin tomblin
tomei tomeka tomeo tomey tomi tomich tomika tomiko tomita tomkins tomlin tommie tommye tompson tomson tona tonche
tonda tonelli tonge tongsheng tonia tonie tonisha tonita tonja tonkin toohey tooke tooker tookes toole tooley toombs
toomey toone toops toothaker toothman topel topete topham topolski topp toppin topps torain toral torbert torbett
torelli torgerson torian torie torio torkelson tormey tornabene tornow torosian torosyan torpey torralba torrance
torrence torrico torrie tortora tortorella tosha toshia toso toste tosti totherow toto totten touchet touchette
touchton tougas touhey toupin toups tourville tousignant tousley tovey towanda towe towell towey towle towler towles
towner townes townley townsel townsell townsley townson towry towsley toya toye tozer tozier tozzi trabanco trabucco
tracee trachtenberg tracie traeger trafford trafton trager trahan traina trainor tramble trammell trani transue
trantham trapp trask traub traughber traut trautman trautwein traver travers traverso travieso traweek trawick traxler
traylor traynham traywick treacy treadaway treadway treadwell treanor treasa treaster tredway treece treena treese
tregar trego treiber treichel trejos treloar tremain trembley tremper trena trenary trenholm trentham trepanier
treptow tresa tressler trester treto tretter trevathan trevizo trexler trezza triano tribbett tribbiani tricarico
triche tricia trickett trickey trierweiler trigg triggs trigueros trimble trimboli trimm tringali trinkle triola tripi
triplett tripp trippe trish trisler trista tritt trivett trivette trobaugh trochez troester trogdon troia troiano
trojan trollinger trombley trombly troncoso trosclair trosper trost trostle trotman trott trotta trottier troup
trousdale troutman troutt trovato trowbridge trowell trower troxel troxell troxler troyan troyer truax truby trudeau
trudel trudell trudi trudy trueblood truesdale truesdell truett truex truitt trula truluck truman trumble trumbo
trumbull trunnell trunzo trupiano truscott truslow trussell tryon tsan tschetter tschida tschirhart tserekh tsosie
tsou tuason tubb tubbs tubman tucciarone tuel tuell tuggle tugwell tuite tukes tula tuley tull tuller tulley tullier
tullis tullo tulloch tullock tullos tumbleson tumblin tumey tumlin tumlinson tumminello tungate tunison tunnell tunney
tunstall tuohy tupa tupou tupper turano turay turberville turbeville turbyfill turcios turco turenne turgeon turi
turley turlington turman turnage turnbaugh turnbough turnbow turney turnipseed turnmire turnquist turpen turpin turra
turrell turrentine turrubiartes turrubiates tursi turton turvey tusa tusing tussey tussing tustin tuten tuthill tutt
tuttle tutwiler twana twanda twanna twedt tweedie twersky twiford twiggs twilley twiss twitchell twitty twohig twombly
twomey twyla twyman tyburski tyisha tylka tynan tyndall tyner tynisha tysinger tyus udall udell uecker ugalde ugarte
uhler uhlman uhrich ulery ullah ullery ullman ullom ulman ulmer ulrey ulsh ulstein ulysses umana umanzor umbarger
umberger umesan umland umphrey umstead unangst underhill ungar ungaro unruh unser unzueta upchurch updegraff updike
updyke upham uphoff upshaw upshur upson uptain uranga urbach urbieta urdaneta urdiales uren urenda ureno uresti ureta
urey urgiles uriarte urich urick urie uriegas urieta urioste uriostegui urizar urquidez urquidi urquilla urquiza
urquizo urrea urso urzua usain uscanga uselton usery usrey usry ussery uszkoreit utecht uthe utley utsey utterback
uvalle uyeda uyehara uzzell uzzle vaca vacanti vacca vaccaro vachon vadala vaden vader vadnais vahle vaillancourt
valade valarie valbuena valcin valcourt valda valderas valdespino valdivieso valdiviezo valdovinos valenciano valene
valentino valenza valerius valiente valk valko valladolid vallance vallecillo vallejos vallery vallez vallier valliere
vallin vallo valois valorie valrie valtierra valvano valvo vana vanacker vanaken vanallen vanalstine vanalstyne
vanaman vanantwerp vanarsdale vanasse vanatta vanauken vanbeek vanbibber vanbrocklin vanbrunt vanburen vanbuskirk
vancamp vance vancil vancleave vancleve vancuren vandagriff vandam vandamm vandeberg vandegrift vandehey vandemark
vandenbos vandenburg vandenburgh vandenheuvel vanderbeek vanderberg vanderbilt vanderburg vanderford vandergriff
vandergrift vanderheiden vanderheyden vanderhoff vanderhoof vanderhorst vanderlaan vanderlinde vandermark vandermeulen
vandermolen vanderploeg vanderpol vanderpool vanderslice vanderveen vanderveer vandervelde vandervoort vanderwal
vanderwall vanderweide vanderwerf vanderwerff vanderwoude vanderzanden vanderzee vandeusen vandeven vandeventer
vandever vandewalle vandewater vandine vandiver vandoorne vandoren vandorn vandunk vandusen vanduyn vanduyne vandyck
vandyk vandyken vandyne vaneck vanepps vaness vanetta vanetten vanevery vanfleet vanfossen vangelder vangilder
vangorden vangorder vangorp vanguilder vangundy vanhandel vanhook vanhoose vanhooser vanhorn vanhorne vanhouten vanhoy
vanhuss vankampen vankeuren vankirk vanlandingham vanlaningham vanleer vanleeuwen vanleuven vanliew vanloo vanloon
vanmatre vanmeter vann vannatta vannatter vannesa vanness vannessa vannest vannorman vannostrand vannote vannoy
vanorden vanorder vanorman vanover vanpatten vanpelt vanriper vanroekel vansant vanscoy vanscyoc vansickle vanslyke
vantassel vantassell vanterpool vantine vantrease vantuyl vanvalkenburg vanvalkenburgh vanvleck vanvleet vanvliet
vanvoorhis vanvoorst vanwagenen vanwagner vanwagoner vanwert vanwey vanwie vanwinkle vanwormer vanzandt vanzant vanzee
vanzile vaquera vaquerano varady varano varble vardaman varelas vargo varian varley varn varnado varnadoe varnadore
varnell varner varnes varney varnum varon varona varone vartanian vasallo vasbinder vasconcellos vasey vashti vaske
vasques vassallo vassar vassell vasser vasta vaswani vath vaughns vaught vause vawter vazques veach veasey veasley
veatch veazey vecchio vecchione vedder veeder veilleux veillon veitch veith vejar velaquez velasques velazco veldman
velia velis velma velo veloz veltman veltri venable vences vencill vendetti venditti venema venessa venetta veneziano
venice venita venn venne vennie veno venson vento ventresca venuti venuto venzor veola verano veras verastegui verbeck
verburg vercher verdejo verdell verdi verdon verdugo verdun verdusco vereen verena verga vergadia verhagen verhey
verhoff verla verlene verline vermette vermilyea vernetta vernia vernice vernita verret verrett verrier verrill versie
versteeg vertie vertrees verville vescio vesey vess vester veta vetere vetrano vetsch vettel vezina viall vialpando
vian viar viars viau vibbert vicario vicencio vick vickerman vickery vickey vicknair vickrey vickroy vicks victorian
victorina victorio vidales vidals vidana vidaurri vides vidrine vidrio vieau viegas viel viele vielma viens vierling
viernes vierra vieth viets vieyra vigeant viggiano viglione vigliotti vigna vignola vigo vigue viki vikki vilchez
vilchis viles villacis villacorta villada villafan villafana villafane villaflor villafranca villafranco villagran
villagrana villalon villalona villalovos villalta villalva villalvazo villamar villamil villaneda villano villanova
villard villarroel villarruel villasana villatoro villaverde villavicencio villeda villela villella villena villeneuve
villers villescas villicana villines viloria vincenti vinciguerra viney vinson vinton vinyard vinzant vipperman
viramontes viray virden virella virgen virgie virgina virgo virnig virrueta viru viruet viscarra visco vitagliano
vitela vitello viteri vitiello vitolo vitrano vitt vitti vittitow vitug vitullo vivan vivanco vivar viveiros viverette
viveros viviano vivier vizcaino vizcarra vizcarrondo vlahos voegele voegeli voelker voeller vogan vogelsang voges
vogler vohra vohs voight voisine voit volcy vold volkert voll vollmar vollmer vollrath volner voltaire voltz volz
voncile vonda vonderhaar vonderheide vonfeldt vong vonnie voong voorhees voorhies voorhis vore vorhees voris vosberg
vosburg vosburgh vose voshell vossen vossler votaw voth votta vought vowell voyles vrabel vredenburg vreeland vroman
vrooman vukovich waage wach wacha wachowiak wachowski wachs wachtel wachter waddell waddington wadkins wadle wadleigh
wadley wadlington wadlow wadman wadsworth waechter wafford wagaman wagar waggener wagler wagley wagman wagnon wagstaff
waguespack wahl wahlberg wahlen wahler wahlers wahlgren wahlquist wainright wainscott wajda wakeland wakeley walberg
walbert walborn walbridge walburn walch walck walcott waldeck waldie waldman waldner waldon waldrep waldrip
waldron waldrop waldroup waldrup waldschmidt waldvogel walford walke walko wallach walle wallen walley wallick
wallingford wallman wallner walmer walp walpole walrath walraven walser walston walstrom walters walthall walthers
walthour waltman waltraud waltrip walts walworth walzer wambach wambold wampler wamsley wanamaker wandell wanek waneta
wanetta wangen wanita wanke wanless wann wannamaker wansley wanta wantland wantz wanzer waples wardell wardlaw wardlow
wardwell wareham warehime warf warfel warfield warford wargo warhurst warkentin warlick warmack warmuth warne warnecke
warneke warnick warnke warnken warnock warr warrick warriner warrington warshaw warth warthen warzecha wascher wasden
washam washburn wasielewski wasinger waskiewicz wasko wasmund wason wass wassel wassell wasser wasson waszak waterbury
waterfield waterson watford wathen watkin watley watlington watrous wattenbarger watters watterson waugaman waxler
waxman waybright waycaster waye wayland wayman waymire waynick wayt weakland weakley weaks wease weast weatherall
weatherbee weatherby weatherford weatherhead weatherholt weatherington weathersbee weathersby weatherspoon weatherwax
weathington webley webre wechsler weck wecker wedderburn weddington weddle wedekind wedeking wedemeyer wedgeworth
wedin weeden weedman weedon weekley weese weesner wegener weger weglarz wegman wehling wehmeyer wehn wehr wehrlein
wehrman wehunt weible weick weide weideman weidemann weidler weidman weier weigand weightman weigle weik weikel
weikert weikle weiland weiman wein weinberger weinert weingart weingarten weingartner weinheimer weinhold weinkauf
weinman weinmann weinreich weinrich weinstock weintraub weirich weisberg weisbrod weisel weisenberger weisenburger
weiser weisgerber weishaar weisinger weiskopf weisner weisser weissinger weissman weist weisz weitz weitzel weitzman
welborn welden weldy welker welle wellen welles welliver wellman wellner wellnitz wellons welp welshans welte welton
welty welwyn wemple wences wendi wendie wendland wendlandt wendler wendling wendolyn wendorf wengerd wengert wenhaug
wenk wenner wenning wenninger wenona wenrich wensel wente wentland wentling wentz wentzel wentzell wenz werkheiser
werkmeister werley werling werth wertheim wertheimer wertman werts wertz wesby wescott wesner wess wessell wessinger
wessling wessner wesson westall westberg westberry westbrook westbrooks westbury westby westcott westendorf westerberg
westerfield westergaard westergard westerman westermann westervelt westfall westfield westgate westhoff westlake
westling westlund westman westmoreland westover westrick westwood wetherbee wetherby wetherell wetherington wethington
wetmore wetzler wever wexler weyand weyandt weyant weyenberg weyer weyers weygandt weymouth weyrauch whalen whaley
whatley wheatley wheaton wheeland wheeldon wheeless wheelis wheelock whelchel wheless whelpley wherley whetsel
whetsell whetzel whichard whidden whiddon whigham whinery whipkey whipp whipple whisenant whisenhunt whisler whisman
whisnant whitacre whitbeck whitby whitcher whitchurch whitcomb whiteaker whitecotton whitefield whiteford whitehair
whitehill whitehorn whitehurst whitelaw whiteley whitelock whitelow whiteman whitenack whitesel whitesell whitesides
whitford whitham whitis whitlatch whitman whitmarsh whitmer whitmire whitmore whitner whitsell whitsett whitsitt
whitson whitt whitted whittemore whitten whittenburg whittier whittingham whittington whittlesey whitton whitty
whitwell whorley whorton wiant wiberg wible wichert wichman wicke wickersham wickes wickett wickey wickizer wickliffe
wickline wicklund wickman wickstrom wickware wickwire wideman widger widjaja widman widmann widner wieber wieberg
wiechman wieck wiedeman wiedemann wieder wiederhold wiederholt wiedman wiegel wiegert wiegman wiegmann wieman wiemann
wiemer wiencek wieneke wienke wiens wier wierenga wierman wiersema wierzba wiesen wiesman wiesner wiest wigfall wiggin
wiggins wigginton wigglesworth wiggs wightman wigington wiginton wigley wignall wigton wikoff wilbanks wilbon wilborn
wilbourn wilcher wilcock wilcoxen wilcoxon wilcoxson wilda wildermuth wildes wildey wildman wildrick wildt wileman
wilemon wilensky wilfong wilgus wilhelmi wilhemina wilhite wilhoit wilhoite wilken wilkening wilkens wilker wilkerson
wilkey wilkin wilkison wilks willbanks willcox willcutt willden wille willeford willen willena willenborg willene
willetta willette willetts willford willhite willhoite willia willian williard williemae williford willig willingham
willison williston willits willman willmann willmon willmore willner willodean willsey willson wilmarth wilmes wilmore
wilmoth wilms wilner wilsey wilshire wiltrout wiltse wiltshire wiltsie wiltz wimberley wimberly wimbish wimbley
wimbush wimer wims wimsatt winans winberg winberry winborn winborne winburn winbush winchell winckler windham
windhorst windisch windley windom windsor winebarger winebrenner winegar winegardner wineinger wineland wineman
winemiller winer winford winfred winfree winfrey wingard wingate wingert wingerter winget wingfield wingler wingo
wingrove wininger winkelman winkfield winkleman winland winne winnett winnie winningham winsett winship winslett
winslow winsor winstead winterhalter wintermute winterton winthrop winton wintz winward winzer wipf wirick wirkus wirt
wirtz wisecarver wisecup wisehart wiseley wiseman wisener wishart wishon wisler wismer wisner wisneski wisnewski wisor
wissinger wissler wissman wiswell witcher witham withee witherell witherington witherow witherspoon withey withrow
witman witmer witten wittenberg wittig wittman wittmer wittrock wittwer witucki witwer witz witzel witzke wixom wixon
wixson wnek woelfel woerner woessner wofford wohl wohler wohlers wohlford wohlgemuth wojnar wolbert wolcott
wolfenbarger wolfert wolfgram wolfinger wolfley wolford wolfson wolin wolk wolke wolken woll wollam wollard woller
wollin wollman woloszyn wolter woltman woltz wolverton wolz womac womack womble wombles womer wommack wonda wonderly
wondra woodall woodard woodberry woodbridge woodburn woodbury woodby woodcox wooddell woodell woodfield woodfin
woodford woodfork woodham woodhams woodhead woodhull woodin woodley woodlief woodmansee woodring woodrum woodside
woodson woodworth woolard woolbright wooldridge woolery woolever wooley woolfolk woolford woolridge woolston woolum
woolums woolverton woolwine woomer woosley wooster wooten wooters wooton wootten worden worland worley worman wormley
wormuth worrell worsham worsley worstell worster wortham worthen worthey worthley wortman wortmann wotring woznicki
wozny wray wrede wrenn wrightsman wrightson wrigley wriston wrobleski wroten wruck wuertz wuest wulff wunder wunsch
wurm wurster wurth wurtz wurz wyant wyble wyche wyckoff wycoff wydra wyer wyers wyeth wygant wykoff wyland wyler
wyllie wymer wymore wynder wyne wynell wynia wynkoop wynona wynter wyrick wyse wysong yabut yadao yadon yaeger yaeko
yaffe yahaira yahn yajaira yakovets yakubov yamashiro yancey yancy yandell yandle yanira yanke yankey yanni yant
yantis yaple yarber yarberry yarbough yarbro yarbrough yarde yarger yarnall yarnell yarrington yatskevich yatsko
yauger yazdani yazzie ybarbo yeager yeagley yeakel yeaman yearby yeargin yearout yearsley yearwood yeary yeater
yeatman yeaton yeats yeatts yeldell yelle yellin yellowhair yelton yelverton yelvington yeomans yepes yepez yepiz
yerby yerena yerger yerian yerkes yescas yetman yetta yetter yevette yglesias yinger yingling yingst yniguez yoakum
yochum yockey yocom yocum yoder yohe yohn yoho yokley yokum yolando yolonda yonan yonce yonts yontz yopp yordy yother
youhei youlanda youmans younan younce youngberg youngblood younglove youngman youngquist youngren younkin yount younts
youxi yowell yslas yuette yuhas yuhasz yukiharu yulanda yunker yuonne yurko yusko yutzy yuzuru yvone yzaguirre zabel
zabinski zabriskie zacarias zacher zachman zachry zada zagal zagar zager zahler zahm zahner zaino zakarian zakarids
zaldana zaldivar zaleski zamani zamarron zambito zambrana zammit zamor zamorano zamzow zana zandra zanghi zank zanoni
zapanta zapf zapien zapp zappa zarazua zarco zarcone zartman zastrow zatarain zaugg zaun zavaleta zavalza zawacki
zawistowski zazueta zecca zech zechman zeck zeeb zeek zeferino zegarra zehner zehr zeidan zeiders zeiger zeigler
zeiler zeis zeitler zeitlin zeitz zelada zelasko zeledon zelenak zelinski zelinsky zell zellers zellmer zellner
zemaitis zemke zena zendejas zender zenger zenia zenk zenker zenner zeno zent zenteno zentner zentz zeoli zepp zerbe
zerby zeringue zermeno zerr zertuche zervos zetina zetino zetta zettel zettlemoyer zettler zevallos zhaohua zhongyang
zick zickefoose ziebarth ziebell zielke zieman ziemba zientek zier ziesmer zietlow ziglar zigler zijin zilka zimbelman
zimmerer zimmerle zimmerly zimny zinck zinda zinn ziobro zipperer zirbel zirkle zito zizzo zobrist zoch zoeller
zoellner zola zoll zollars zoller zollner zonia zook zorn zornes zsak zubia zubiate zuccaro zucco zuchowski zuck
zucker zuehlke zuercher zufall zufelt zuidema zulema zuleta zulma zuluaga zulueta zummo zumwalt zundel zunker zuno
zupancic zurita zurn zweifel zweig zwick zwicker zwiebel zyla zylstra
`;
