/** Schools, colleges, courses and books for them. */
export const education = `
[IN]
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
College Board
Scholastic
Navient Tuition
[GB]
Open University
UCAS
[AE]
GEMS Education
Taaleem
KHDA
[KE]
Strathmore University
Kenyatta University
HELB
[ZA]
Unisa
Curro
[NG]
WAEC
JAMB
[SG]
Nanyang Technological
MindChamps
[ID]
Ruangguru
Zenius
[PH]
De La Salle
Mapua
[BR]
Estacio
Anhanguera
Alura
Descomplica
[MX]
Tec de Monterrey
UNAM
[CO]
Platzi
Icetex
[RU]
Skillbox Russia|Скиллбокс
Skyeng
[PK]
Beaconhouse
The City School
LUMS
`;
