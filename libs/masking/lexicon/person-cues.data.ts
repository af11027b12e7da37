/** Greetings: a name follows, whatever it looks like. */
export const NAMING = `birthday anniversary year yello dear dearest hi hello hey hiya welcome congratulations congrats hola estimado estimada querido querida apreciado apreciada
olá ola prezado prezada caro cara caros bonjour bonsoir cher chère salut hallo liebe lieber geehrte geehrter geehrtes moin ciao salve gentile egregio egregia beste geachte hej hei kjære kære bästa
habari mpendwa ndugu halo hai yth kpd sayın sn merhaba szanowny szanowna drogi droga cześć dzień уважаемый уважаемая здравствуйте дорогой дорогая привет шановний шановна
құрметті кұрметті урматтуу hurmatli hörmətli hormatli hormatly հարգելի սիրելի ბატონო ქალბატონო პატივცემულო vážený vážená vazeny vazena milý milá tisztelt kedves stimate stimată stimata dragă draga poštovani poštovana postovani postovana dragi spoštovani spoštovana уважаеми скъпи скъпа драга драги поштовани поштована αγαπητέ αγαπητή κύριε κυρία hyvä arvoisa bästa kära gerbiamas gerbiama gerbiamasis gerb godātais godātā cienījamais cienījamā lugupeetud שלום לכבוד היי хүндэт эрхэм
i'm llamo appelle heiße heisse chiamo
प्रिय नमस्ते नमस्कार श्रीमान आदरणीय அன்புள்ள வணக்கம் ప్రియమైన నమస్తే প্রিয় ಪ್ರಿಯ ನಮಸ್ಕಾರ പ്രിയ പ്രിയപ്പെട്ട પ્રિય નમસ્તે ਪਿਆਰੇ ପ୍ରିୟ
عزيزي عزيزتي السيد السيدة سيد سيدة الأستاذ الاستاذ مرحبا مرحباً أهلا اهلا محترم محترمہ جناب عزیز عزیزم خانم آقای آقا`;

/** What a person is in a payment, a journey or a house: the name follows, with a colon or without. */
export const ROLES = `payee tell nd kurye kuryemiz kuryeniz truecaller caller captain wishmaster valet beneficiary beneficiary's bene benef ben remitter payer sender receiver recipient name names fullname nominee nominees joint contact patient employee emp owner holder cardholder accountholder depositor drawer drawee agent driver rider passenger passengers pax traveller traveler guest tenant landlord landlady guarantor applicant co-applicant coapplicant borrower co-borrower member insured proposer executive officer rm mgr manager teacher student ward attending attn attention duty born favouring favoring favour favor fvg fvng favg doctor technician engineer mechanic plumber electrician maid cook host hostess attendee signatory cc bcc signed n o entered pupil learner scholar dasher shopper rider partner courier neighbour neighbor consignee consignor lessee lessor cashier teller maker checker visitor assured annuitant donor donee sponsor spouse husband wife father mother son daughter brother sister favore faveur gunsten namen surname initials forename forenames firstname lastname keeper director exec seller buyer shipper boy fos counsellor caretaker carpenter painter gardener nanny babysitter tutor nurse chauffeur kisan krishak pati patni pita putra putri prabhari tnv verkoper koper bestuurder huurder verhuurder
yatri labharthi praptkarta bhejnewala bhejnewale wala wale naam nam beta beti chacha
conductor vendedor vendedora comprador compradora repartidor repartidora mensajero apellido apellidos nombres inquilina arrendador arrendatario asegurado asegurada motorista entregador entregadora segurado segurada sobrenome locador
titular beneficiario beneficiaria beneficiário beneficiária favorecido favorecida destinatario destinataria destinatário ordenante remitente remetente pagador pagadora recebedor recebedora nombre nome pasajero pasajera passageiro paciente paziente propietario proprietário inquilino
bénéficiaire beneficiaire destinataire titulaire donneur émetteur emetteur expéditeur nom prénom passager patiente locataire livreur livreuse conducteur conductrice conseiller conseillère vendeur vendeuse acheteur assuré assurée souscripteur débiteur créancier bailleur
empfänger empfaenger begünstigter beguenstigter auftraggeber kontoinhaber karteninhaber inhaber zahlungsempfänger absender name fahrgast fahrer fahrerin zusteller zustellerin berater beraterin ansprechpartner ansprechpartnerin mieter mieterin vermieter vermieterin käufer verkäufer halter vorname nachname familienname versicherter
beneficiario intestatario ordinante mittente intestato intestata passeggero
begunstigde ontvanger afzender rekeninghouder tenaamstelling naam
mottagare avsändare namn modtager afsender navn mottaker saaja maksaja nimi lähettäjä
penerima pengirim pemilik nama penumpang pesakit
jina mpokeaji mtumaji mmiliki abiria mteja dereva mlipaji wakala mwanafunzi mgonjwa muuzaji mnunuzi mpangaji mdhamini mpokezi majina
gönderen gonderen alıcı alici lehdar isim odbiorca nadawca posiadacz imię příjemce odesílatel címzett feladó kedvezményezett beneficiar plătitor
алушы алуышы алуучу жіберуші жіберушіден жөнөтүүчү иесі төлеуші илгээгч yuboruvchi jo'natuvchi oluvchi qiluvchi egasi göndərən göndərənin ödəyici ուղարկող ստացող გამგზავნი მიმღები გადამხდელი küldő fizető átutaló átutalótól maksja saaja makse mokėtojas gavėjas siuntėjas saņēmējs maksātājs sūtītājs pošiljalac pošiljatelj primalac primatelj platitelj uplatitelj uplatilac platilac nalogodavac prejemnik plačnik odosielateľ príjemca odesilatel prijemce plátce platca plătitor ordonator expeditor наредител получател подател платец αποστολέας δικαιούχος παραλήπτης εντολέας курьер курьера кур'єр водитель водителя водія мастер одержувача відправника отправителя плательщика shipper שולח מוטב המוטב השולח ผู้รับ ผู้โอน ผู้ส่ง
получатель получателя получателю отправитель отправителя плательщик плательщика владелец одержувач відправник платник
लाभार्थी प्राप्तकर्ता प्रेषक भेजनेवाला भेजने यात्री नाम नॉमिनी नामिनी नामित मालिक किरायेदार प्रबंधक मैनेजर एजेंट ड्राइवर चालक मरीज रोगी खाताधारक प्रति संपर्क सम्पर्क धारक प्रभारी पति पत्नी पिता पुत्र पुत्री विक्रेता क्रेता डीलर श्री श्रीमती सुश्री कुमारी डॉ डॉक्टर पाठवणारा पाठवणारे पाठविणारे स्वीकारणारे प्रवासी
পাঠিয়েছেন প্রাপক প্রেরক নাম যাত্রী শ্রী শ্রীমতী জনাব
பெறுநர் அனுப்புநர் அனுப்பியவர் பெறுபவர் பயனாளி பெயர் பயணி திரு திருமதி செல்வி
పంపినవారు పంపిన పంపినవ్యక్తి గ్రహీత లబ్ధిదారు లబ్ధిదారుడు స్వీకర్త పేరు ప్రయాణికుడు శ్రీ శ్రీమతి
ಸ್ವೀಕರಿಸುವವರು ಸ್ವೀಕೃತದಾರ ಕಳುಹಿಸಿದವರು ಫಲಾನುಭವಿ ಹೆಸರು ಪ್ರಯಾಣಿಕ ಶ್ರೀ ಶ್ರೀಮತಿ
സ്വീകർത്താവ് അയച്ചത് അയച്ചയാൾ ഗുണഭോക്താവ് പേര് യാത്രക്കാരൻ ശ്രീ ശ്രീമതി
મોકલનાર મેળવનાર લાભાર્થી પ્રાપ્તકર્તા નામ મુસાફર શ્રી શ્રીમતી
ਭੇਜਣ ਵਾਲਾ ਵਾਲੇ ਪ੍ਰਾਪਤਕਰਤਾ ਲਾਭਪਾਤਰੀ ਨਾਮ ਯਾਤਰੀ ਸ੍ਰੀ ਸ਼੍ਰੀ
ପ୍ରାପ୍ତକର୍ତ୍ତା ପ୍ରେରକ ନାମ ହିତାଧିକାରୀ ଶ୍ରୀ वाले वाला
المستفيد المستفيدة المرسل المستلم المحول اسم باسم الاسم صاحب المسجل العميلة المريض الموظف السائق لصالح المالك المشتري البائع المندوب الطالب الطالبة الطبيب المريضة الراكب الموظفة المستأجر المؤجر الكفيل
وصول بھیجنے والے والا نام صارف مسافر مریض راننده وصولکنندہ فرستنده گیرنده صاحب بنام`;

/** A name may follow: of a person, a shop or a bank. */
export const SIDE = `cr towards des desc to trfto tfrto sentto paidto transferto creditedto from frm fr by à an aan von vom para p de da a ke kwa kutoka dari kepada ke til till från fra naar van od do für pour tfr trf of 2 vers pro na per for bagi with untuk oleh daripada ya wa kwenda namens zu zum
от к для кому від từ tới đến cho của bởi tu den من إلى الى لـ ل استلم أرسل ارسل از به برای تا `;
/** Side cues that are ordinary words of their language as well, or lead to a purpose as often as to a name. */
export const LOOSE =
  'cr towards des desc an von vom para de da a ke van od do für pour til by of p pro na per for bagi with untuk ya wa zu zum của tu den к для من از به به برای تا';
/** Words before a side cue that make it a payment between people. */
export const PERSONAL_VERBS = `sent send sends sending trf tfr transfer trfto tfrto sentto paidto transferto tikkie transferred transferiste yapeaste yapeó yapeo pliniaste plineaste bizuneaste prejeli primili uplata uplaćeno isplata utalás beérkező érkezett laekus laekumine saapunut maksettu gavote saņemts ienākošs maksājums overførsel modtaget mottatt przekaz wpłata prijatá příchozí platba încasat primit получихте превод зарахування надходження перекладено орлого аударым которуу köçürmə mədaxil o'tkazma tushdi העברה התקבלה nakatanggap naipadala kiriman masuk masuknya transfers trfd ck chuyển chuyen nhận nhan overgemaakt ontvangen tfrd xfer remitted received recvd receive recd rcvd rcd zelle venmo paynow duitnow imps neft rtgs wire interac bizum swish blik pix fps p2p p2a ft gift gifted requested request virement überweisung überwiesen ueberweisung überweisen transferencia transferência transf giro umetuma umepokea imetumwa kutuma kupokea mobilepay twint dikirim diterima kirim terima mengirim menerima transfer enviado enviada enviaste enviou enviamos recibido recibida recibiste recebido recebida recebeu transferido transferida reçu envoyé émis envoyer gesendet erhalten gutschrift überweise bonifico inviato ricevuto ricevi pindahan hantar gönderildi gönderdi havale eft przelew przelano otrzymano instapay pesonet payshap ewallet m-pesa mpesa momo cashapp paypal bhej bheja bheje bhim gpay phonepe raast ceft promptpay fednow remittance inward outward cheque chq standing
перевод переведено переводе отправлен отправлено получен получено переказ зачисление
تحويل حوالة استلام استلمت أرسلت ارسلت وردت تم حول بھیجے بھیجا موصول
भेजे भेजा भेज प्राप्त ट्रांसफर`;
/** Words after a name that make it one: `Rekha Sharma dwara`, `RAVI has sent you`. */
export const BEFORE = `аас ээс оос өөс didi bol ka ke ki का के की ന് ko ne se dwara ji jee saab sahab sahib saheb bhai bhaiya behen garu gaaru avargal anna akka bhau tai size sana adına adina isimli adli tarafindan hesabina adlı tarafından hesabına
द्वारा को ने से जी कडून यांना यांनी यांच्याकडून यांस ला जींना जीको साहब साहेब
কে থেকে বাবু সাহেব দিয়েছেন পাঠিয়েছেন দ্বারা লৈ পৰা கு க்கு அவர்களுக்கு அவர்கள் அவர்களிடமிருந்து அவர்களிடம் அவரிடமிருந்து இடமிருந்து மூலம் కు కి గారికి గారు గారి నుండి నుంచి ద్వారా ఇచ్చారు పంపారు ಅವರಿಗೆ ಅವರಿಂದ ಅವರು ರವರಿಗೆ ಇವರಿಗೆ ಮೂಲಕ
തിന് നിന്ന് വഴി തരഫથી તરફથી ને દ્વારા ભાઈ બેન ਨੂੰ ਤੋਂ ਨੇ ਵੱਲੋਂ ਜੀ ଙ୍କୁ ଠାରୁ ଦ୍ୱାରା
کو سے نے صاحب صاحبہ را جان
அனுப்பிய పంపిన അയച്ച ಕಳುಹಿಸಿದ મોકલેલ আপনাকে உங்களுக்கு మీకు ನಿಮಗೆ നിങ്ങൾക്ക് તમને ਤੁਹਾਨੂੰ तुम्हाला आपको`;
/** What a person does; `has`, `ti`, `te ha` or the like stand between, or `you` after it. */
export const VERBS = `vraagt stuurt fordert bittet demande solicita pede chiede contributed donated repaid accepted dropped hat heeft har fez hizo fizo owes needs will picked collected arrived requests sent paid sends pays requested requests transferred has is am it's its wants would credited joined called invited got owe added shared gifted gave messaged wrote replied
enviado envió envio enviou pagó mandó transfirió перевел перевёл перевела отправил отправила прислал прислала pagado pagou inviato pagato envoyé payé gesendet überwiesen bezahlt geschickt gestuurd betaald skickade sendte lähetti
mandou sendt betalt overført pidió pidio solicitó splits split przesłała przekazał przekazała wysłała poslal poslala posílá zaslal zaslala uputio uputila trimis küldött utalt изпрати преведе послал надіслав надіслала переказав переказала переводит отправляет аударды жіберді жиберди котторду yubordi o'tkazdi göndərdi köçürdü שלח שלחה העביר העבירה שילם שילמה илгээлээ шилжүүллээ
amekutumia amekulipa ametuma mengirim mengirimkan membayar meminta gönderdi yolladı przesłał przelała przelał wysłał`;

/** Small words inside a name: `João da Silva`. */
export const PARTICLES =
  'da de do dos das ni del della dello degli dei di du des la las los le lo van von vom vander zu zur der den het op bin binti bint ibn ben bte al el ten ter te ap ab ferch y i e san santa santo mac mc o abu abdul umm um ur ud ul uz us br v d dela delos av st saint بن بنت ابن ابو أبو آل ibnu arap';
/** Stand before a name and are not part of it. */
export const TITLES = `mr mrs ms sh mst mstr miss shri sri shree smt sri km kumari dr prof m/s mx sir madam messrs adv er ca capt col maj gen lt sgt rev fr sr hon justice pandit thiru tmt selvi sardar mohtarma janab mdm sow sou thirumathi selvan shrimati janaab infant นาย นาง นางสาว
herr frau hr fru monsieur madame mademoiselle mme mlle señor señora señorita sr sra srta sres don doña senhor senhora senhorita seu dona signor signora signorina sig sigra sig.ra dott dottssa ing avv geom dhr mevr mw meneer mevrouw
bapak ibu pak bpk sdr sdri saudara saudari tuan puan encik cik en pn datuk dato datin tan sri haji hj hjh bay bayan pan pani pán paní kyria kyrios bwana bibi mzee mwl chief alhaji alhaja engr mallam oga sis bro pastor pst evang deacon deaconess bishop imam ustaz ustadz familie famille familien
г-н г-жа господин госпожа пан пані пане пани pane doamna doamnă domnule domnul domnului domnișoara domnisoara gospodin gospođa gospodja gospođo gospodine ponas ponia kungs kundze härra proua pn. úr hölgy κος κα ბატონო ქალბატონო მისტერ პარონ
श्री श्रीमती सुश्री डॉ कुमारी शेख السيد السيدة الأستاذ الاستاذ الدكتور الدكتورة د أ كابتن الكابتن الشيخ المهندس திரு திருமதி శ్రీ శ్రీమతి ಶ್ರೀ શ્રી`;
/** A shop or a place follows rather than a person. */
export const PLACES = 'at towards for in on via @ near chez bei en em presso bij hos u w v в у al';
/** Words at the end of a letter, after which a name stands on a line of its own. */
export const CLOSINGS =
  'thanks thank regards cheers best sincerely yours faithfully love thx xoxo saludos atentamente abraços atenciosamente cordialement gruß grüße grüßen saluti groeten salam';
/** Open the sentence that follows a name: `Debjani, your score has changed`. */
export const YOURS =
  "your you you've you're we we've thank thanks aap aapka aapke aapki aapko aapne tumhara tumhare su sus tu tus tienes has le ya você seu sua seus suas o vous votre vos tu ta ton ihr ihre sie du dein deine hai tua tuo la il lei u uw je din dit du wewe yako umepokea anda kamu saldo a sizin sayın आप आपका आपके आपकी आपको आपने तुमचे तुमच्या உங்கள் మీ আপনার ನಿಮ್ಮ നിങ്ങളുടെ તમારા તમારું ਤੁਹਾਡੇ حسابك آپ ваш ваша ваше вам вы";
/** Tell of a purchase, a bill or wages rather than of money that people send each other. */
export const TRADE_WORDS =
  'card purchase purchased purchases spent spend pos swiped order orders ordered bill bills billpay recharge recharged subscription subscribed refund refunded reversal cashback emi salary sal payroll wages dividend premium merchant shop store parcel package shipment delivery delivers booking booked ticket tickets invoice mandate autopay sip insurance offer voucher coupon discount discounts sale rewards points toll fastag fuel contactless ecom till paybill goods direct dd debit-order checkout otp charged bbps donation gift-card statement tuition fee fees tithe tax fine compra compras achat einkauf kauf gehalt lastschrift lohn nómina nomina salario salário stipendio fattura factura facture rechnung kartenzahlung belanja pembelian gaji ununuzi mshahara maaş alışveriş zakup paket pacote colis pedido commande bestellung refundo reembolso';
/** The Indian way to pay, which shops and people use alike. */
export const UPI_WORDS = 'upi vpa bhim gpay phonepe paytm';
