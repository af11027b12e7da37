/** Given and family names of Central Asia, the Caucasus, Mongolia and the Balkans. Written by hand. */
export const EURASIA = `
айбек айбар айгүл айгуль айдос айдын айнур айнұр айсұлу айша айым акмарал ақмарал алмас алмаз алтынай әлия амина аман арайлым
арман асқар аскар асылбек әсел батыр бауыржан бекзат бекзод берик берік болат ботагөз гауxар гүлжан гүлмира гульнара гульмира
дамир динара дінмұxаммед дарxан даулет дәулет ерлан ержан еркебұлан ермек жанар жанат жанна жансая жарас жібек жұлдыз
зарина зере ильяс индира қайрат кайрат қуаныш қанат канат карлыгаш кымбат меруерт мирас мұрат мурат нұрлан нурлан нұрсұлтан
нурсултан нұрбек нургуль олжас рауан ринат сабина салтанат самат санжар сәуле сауле серік серик талгат талғат темірлан темирлан
томирис төлеген улан ұлан үміт шолпан шынар ырысбек эльмира эрмек азамат айжамал жаныл жыргал калыбек кубанычбек кубат мээрим
нуржан таалай тынчтык чынара чолпон эркин
нұрланқызы сейітұлы токтогулов аxметов аxметова сулейменов сулейменова абдраxманов нурпеисов оспанов оспанова жумабаев
жумабаева бекмуxанов касымов касымова турсунов турсунова
batyr bekzod bobur botir dilnoza dilorom dilshod dilfuza doniyor eldor farruh feruza gulnora gulchehra guzal hamid iroda islom
jahongir jamshid jasur kamola malika madina mohira muhayyo nargiza nigora nilufar nodira odil otabek oybek rustam ravshan
sardor sherzod shahnoza shavkat shoira sitora sevara temur toxir ulugbek umida xurshid yulduz zafar zebo zilola ziyoda
karimov karimova rahimov rahimova toshmatov yusupov yusupova abdullayev abdullayeva ergashev ergasheva tursunov tursunova
aysel aynur ayşən cavid cavidan elçin elchin elnur elvin fidan gunel günel ilqar kamran ləman leyla məmməd nərmin nigar orxan
pərviz rəşad ruslan sevinc şahin tural türkan vüqar xəyal zaur əhməd əli
məmmədov məmmədova əliyev əliyeva hüseynov hüseynova quliyev quliyeva həsənov həsənova ismayılov
батбаяр батболд бат-эрдэнэ баярмаа болормаа ганбаатар ганбат ганзориг дорж мөнxбат мөнxжаргал нарантуяа оюунчимэг отгонбаяр
пүрэв сарангэрэл сүxбаатар тэмүүлэн уранчимэг цэцэгмаа энxбаяр энxтуяа эрдэнэ
გიორგი ნინო ანა მარიამ დავით ლევან ირაკლი თამარ ქეთევან ლუკა ნიკა ზურაბ ბერიძე კაპანაძე გელაშვილი მაისურაძე ლომიძე
giorgi levan irakli tamar ketevan zurab davit beridze kapanadze gelashvili maisuradze lomidze
արամ արմեն անի գոր դավիթ լիլիթ հայկ մարիամ նարեկ տիգրան սոնա պետրոսյան սարգսյան հարությունյան գրիգորյան խաչատրյան
armen narek tigran lilit anahit hayk petrosyan sargsyan harutyunyan grigoryan khachatryan hakobyan
marko jovana jovan jovanović jovanovic nikolić nikolic petrović petrovic ivana milica nemanja stefan dragan dragana zoran
snežana snezana  kovač kovac novak kralj babić babic marić maric jurić juric knežević knezevic ilić ilic đorđević
popescu ionescu marinescu dumitrescu gheorghe ioana andreea mihaela răzvan razvan bogdan vlad
γιώργο γιώργος μαρία ελένη κατερίνα κώστας νίκος δημήτρης παπαδοπούλου παπαδόπουλος παπαδοπουλου παπαδοπουλοσ
катя саша маша паша даша лена оля таня аня ваня коля миша дима серёжа сережа лёша леша настя юля ира наташа вова женя костя
галочка гриша ксюша лиза люба надя полина рома соня стас степа тёма федя юра яна оленка марійка тарас
zosia kasia basia gosia ania tomek bartek wojtek krzysiek magda aga
`;
