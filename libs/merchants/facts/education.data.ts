/** Schools, colleges, courses and books for them. */
export const education = `
[IN]
Chaitanya Techno School|Narayana Group
Vibgyor School
Billabong High
EuroSchool
National Public School
Bhashyam
Vignan School
Tinkerbell Playschool
Klay Daycare|~KLAY
Footprints Childcare
Shemrock
Little Millennium
Jamboree Education
PW Vidyapeeth
StudyIQ
NeetPrep
Cuemath India
Vidyamandir
Symbiosis University|Symbiosis
Christ University
Osmania University
~JNTU|~JNTUH
Jadavpur University
~BHU
JEE Main NTA
~NSDC
ICAI Fees|~ICAI
~NPTEL
Simplilearn Solutions
Rachana Books
FeePayr
GrayQuest
Financepeer
Campus K12
Byju's|Byjus,Think and Learn
Unacademy|Sorting Hat Technologies
Vedantu
Physics Wallah|PhysicsWallah,PW Live
upGrad
Simplilearn
Great Learning
Scaler|InterviewBit
WhiteHat Jr
Toppr
Testbook
Adda247
Gradeup
Extramarks
Doubtnut
Cuemath
Allen Career|Allen Institute,Allen Digital
Aakash Institute|Aakash Educational,Aakash Byjus
FIITJEE
Resonance Eduventures
Narayana School|Narayana Educational
Sri Chaitanya
Career Launcher
T.I.M.E. Institute|Triumphant Institute
Made Easy
Drishti IAS
Vajiram
NIIT
Aptech
Jetking
GeeksforGeeks|Geeks for Geeks
Coding Ninjas
Newton School
Masai School
Delhi Public School|DPS School
Kendriya Vidyalaya|KVS Fees
DAV Public School
Ryan International
Podar International|Podar School
Euro Kids|EuroKids
Kidzee
Orchids International
Amity|Amity University
Lovely Professional University|LPU
VIT University|Vellore Institute of Technology
SRM University|SRMIST
Manipal University|Manipal Academy
BITS Pilani
IGNOU
Delhi University
Mumbai University
Anna University
CBSE
NTA Exam|National Testing Agency
UPSC
British Council
IDP Education
Navneet Education
Sapna Book House
Teachmint
Fees Manager
Jaro Education
[]
LinkedIn Learning
Babbel
Rosetta Stone
Brainly
Coursera Plus
FutureLearn
Preply
italki
Cambly
~Busuu
Domestika
Crehana
Pearson VUE
PMI Certification
Turnitin
GoIELTS|IELTS IDP
Outschool
MindValley
Coursera
Udemy
edX
Skillshare
Duolingo
Khan Academy
Udacity
DataCamp
Codecademy
Pluralsight
MasterClass
Chegg
Brilliant Org
Grammarly
Quizlet
~Pearson
ETS TOEFL|Educational Testing Service
Kumon
[US]
Sylvan Learning
KinderCare
Bright Horizons
Mathnasium
Kaplan
Princeton Review
ACT Inc
Nelnet Campus Commerce
TouchNet
Harvard University
Stanford University
Arizona State University
Southern New Hampshire University|~SNHU
Western Governors University|~WGU
Follett Books
Varsity Tutors
IXL Learning
La Petite Academy
College Board
Scholastic
Navient Tuition
[GB]
Busy Bees Nursery
Tutor House
Kumon UK
ParentPay
BPP University
University of Manchester
RED Driving School
AA Driving School
Explore Learning
Open University
UCAS
[AE]
Kings School
Blossom Nursery
Emirates Driving Institute
Belhasa Driving
Heriot-Watt Dubai
Zayed University
Dubai College
Kumon UAE
GEMS Education
Taaleem
KHDA
[KE]
University of Nairobi
Brookhouse
Makini Schools
Moi University
Jomo Kenyatta University|~JKUAT
~USIU
Zetech
~KNEC
Mount Kenya University|~MKU
Nova Pioneer
~KMTC
Strathmore University
Kenyatta University
HELB
[ZA]
Wits University
~UCT|University of Cape Town
Stellenbosch University
Varsity College
AdvTech
GetSmarter
Damelin
Spark Schools
Rosebank College
Unisa
Curro
[NG]
University of Lagos|UNILAG
Covenant University
~NECO
Corona Schools
uLesson
AltSchool
Babcock University
Greensprings
WAEC
JAMB
[SG]
Tutor City
~NUS|National University of Singapore
~SMU
PAP Community Foundation|PCF Sparkletots
My First Skool
Kumon Singapore
Singapore Institute of Management|SIM Global
Nanyang Technological
MindChamps
[ID]
Universitas Terbuka
Universitas Indonesia
~Binus
Primagama
Ganesha Operation
English First|EF English
Pahamify
LIA Course
Ruangguru
Zenius
[PH]
University of Santo Tomas|~UST
AMA University
STI College
Ateneo
Kumon PH
Far Eastern University|~FEU
Edukasyon
De La Salle
Mapua
[BR]
Wizard Idiomas
CCAA Idiomas
Kumon Brasil
Unopar
Uninove
~Unip
Hotmart
Cultura Inglesa
CNA Idiomas
Colegio Objetivo
~PUC
~Senac
Uninter
Estacio
Anhanguera
Alura
Descomplica
[MX]
Tecmilenio
~UVM|Universidad del Valle
Colegio Montessori
~IPN
Anahuac
Harmon Hall
Berlitz
Interlingua
~Utel
Tec de Monterrey
UNAM
[CO]
Uniandes|Universidad de los Andes
Javeriana|Universidad Javeriana
Politecnico Grancolombiano
~SENA
Open English
Smart Academia
Platzi
Icetex
[RU]
Yandex Praktikum|Яндекс Практикум
Foxford|Фоксфорд
Netology|Нетология
GeekBrains
Uchi.ru|Учи.ру
Umschool|Умскул
~MGU|~МГУ
~HSE|НИУ ВШЭ
~Sotka|Сотка
Stepik|Степик
Kodland
Getcourse|Геткурс
Skillbox Russia|Скиллбокс
Skyeng
[PK]
Roots School
Allied Schools
Punjab University
COMSATS
~NUST
Virtual University
Aptech Pakistan
HEC Pakistan
KIPS Academy
Beaconhouse
The City School
LUMS
[DE]
Volkshochschule
Studierendenwerk
IU Hochschule
FernUni Hagen
Studienkreis
Goethe Institut
Schülerhilfe
Sofatutor
[FR]
Acadomia
Complétude
~Crous
~CNED
OpenClassrooms
Wall Street English
[ES]
~UNED
Universidad Complutense
~UOC|Universitat Oberta
Kumon España
Vaughan
~UNIR
[SA]
King Saud University|جامعة الملك سعود
Noor Platform|~نور
Al Rowad Schools
Madrasati
[GH]
University of Ghana|UG Legon
~KNUST
Ashesi
Achimota School
[TZ]
~UDSM
Feza Schools
[UG]
Makerere University
[MY]
Taylor's University|Taylors
Sunway College
~UiTM
~MMU
Monash Malaysia
Kumon Malaysia
[VN]
Apollo English
ILA Vietnam
Vinschool
RMIT Vietnam
FPT University|Dai hoc FPT
~VUS
Topica
Hocmai
[KR]
Megastudy|메가스터디
EBS Lang|~EBSi
Daekyo|~대교
Kumon Korea|구몬학습,교원구몬
Woongjin ThinkBig|웅진씽크빅
Class101|클래스101
Hackers|~해커스
[JP]
Kumon Japan|~公文
Benesse|ベネッセ,進研ゼミ
Yoyogi Seminar|代々木ゼミナール
NOVA English|~NOVA
ECC Junior
[TR]
MEB Okul
Dogru Cevap
Bahcesehir Koleji
Dogus University
TED Koleji
Udemy Turkiye
Final Okullari|Final Dershanesi
Anadolu Universitesi|~AÖF
[BD]
10 Minute School
BRAC University
North South University|~NSU
Shikho
Udvash|Unmesh
Dhaka University
[LK]
~SLIIT
~NIBM
Royal Institute
Open University Sri Lanka
Gateway College
[NP]
Tribhuvan University
Kathmandu University
Islington College
[ET]
Addis Ababa University|~AAU
Unity University
School of Tomorrow
`;
