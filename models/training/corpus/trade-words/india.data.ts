import type { TradeWords } from './word-table.js';

/** Words of trades in Hindi, other Indian languages together, Bengali, Urdu, Nepali and Sinhala. */
export const india: TradeWords = {
  hi: {
    food_dining:
      'रेस्टोरेंट,भोजनालय,ढाबा,होटल भोजन,चाय,चाय की दुकान,नाश्ता,मिठाई,मिठाई की दुकान,हलवाई,बेकरी,कैफे,खाना,समोसा,जूस सेंटर,आइसक्रीम,शराब की दुकान,bhojnalaya,bhojanalay,halwai,mithai bhandar,nashta,chai ki dukan,khana khazana,khane ka bill,misthan,lassi bhandar,chaat wala,chai wala,tiffin wala',
    groceries:
      'किराना,किराना स्टोर,किराने का सामान,राशन,सब्जी,सब्ज़ी,फल,दूध,डेयरी,जनरल स्टोर किराना,मांस,मुर्गा,आटा,kirana dukaan,kirana bhandar,rashan,rashan dukan,sabzi mandi,sabzi wala,doodh wala,doodh,dairy,aata chakki,phal,anaj,general provision,meat shop,murga,machhli,paani ka can',
    shopping:
      'कपड़े,कपड़ा,जूते,किताब की दुकान,इलेक्ट्रॉनिक्स,गहने,ज्वेलर्स,फर्नीचर,खिलौने,मोबाइल दुकान,बर्तन,vastra bhandar,vastralaya,kapde,saree kendra,jewellers,joote,bartan bhandar,khilone,fancy store,cloth house,garments,footwear',
    transport:
      'ऑटो,ऑटो रिक्शा,टैक्सी,मेट्रो,बस किराया,पार्किंग,टोल,गाड़ी सर्विस,मैकेनिक,टायर,auto rickshaw,auto wala,rickshaw,bus kiraya,gaadi service,gaadi dhulai,tyre wala,mistri gaadi,toll naka',
    fuel:
      'पेट्रोल,पेट्रोल पंप,डीजल,सीएनजी,petrol pump,tel bharwaya,petrol bharwaya,diesel,filling station,kisan seva kendra',
    travel:
      'होटल कमरा,धर्मशाला,रेल टिकट,ट्रेन टिकट,हवाई टिकट,यात्रा,ट्रेवल्स,rail ticket,yatra,dharamshala,hawai ticket,tours and travels',
    bills_utilities:
      'बिजली,बिजली बिल,पानी का बिल,गैस,गैस सिलेंडर,मोबाइल रिचार्ज,रिचार्ज,इंटरनेट,केबल,bijli,bijli ka bill,paani ka bill,gas cylinder,recharge,cable bill,vidyut vitran,vij bill,vidyut,jal board',
    housing:
      'किराया,मकान किराया,घर का किराया,प्लंबर,बिजली मिस्त्री,मरम्मत,सोसायटी मेंटेनेंस,सफाई,makan kiraya,ghar ka kiraya,kiraya,kamre ka kiraya,plumber,marammat,bai ki tankhwah,kaamwali,raj mistri',
    health:
      'दवा,दवाई,दवाखाना,मेडिकल स्टोर,अस्पताल,डॉक्टर,क्लिनिक,दांत का डॉक्टर,जांच,चश्मा,पैथोलॉजी,dawai,dawakhana,davakhana,aspataal,chikitsalaya,aushadhalaya,aushadhi,dava bazar,doctor ki fees,pathology,chashma,netralaya,medicos',
    personal_care:
      'नाई,सैलून,ब्यूटी पार्लर,पार्लर,जिम,धोबी,लॉन्ड्री,मालिश,naai,nai ki dukan,beauty parlour,dhobi,vyayamshala,akhada',
    entertainment:
      'सिनेमा,फिल्म,मेला,टिकट मेला,खेल,cinema,film ticket,mela,chitra mandir,talkies,circus',
    education:
      'स्कूल,विद्यालय,कॉलेज,फीस,स्कूल फीस,ट्यूशन,कोचिंग,विश्वविद्यालय,school ki fees,vidyalaya,vidya niketan,mahavidyalaya,vishwavidyalaya,tuition,padhai,shiksha,gyan mandir,pathshala,pustak bhandar',
    insurance:
      'बीमा,बीमा प्रीमियम,जीवन बीमा,bima,jeevan bima,gaadi ka bima,fasal bima',
    loan_emi:
      'किस्त,लोन किस्त,कर्ज,ऋण,ईएमआई,kist,kisht,loan ki kisht,karz,byaj,udhaar kisht,sahukar',
    investment:
      'निवेश,म्यूचुअल फंड,शेयर,सावधि जमा,nivesh,bachat yojana,share bazar,sona nivesh',
    fees_taxes:
      'टैक्स,आयकर,चालान,जुर्माना,शुल्क,सरकारी शुल्क,नगर निगम,घर का टैक्स,chalan,jurmana,shulk,aaykar,nagar nigam,house tax,sarkari fees,der se bharne ka shulk',
    other:
      'दान,चंदा,मंदिर,गुरुद्वारा,मस्जिद,कूरियर,डाकघर,वकील,दर्जी,फोटो स्टूडियो,फूल,daan,chanda,mandir,dargah,darzi,vakil,dak ghar,phool wala,pandit ji dakshina,gaushala,photo studio,xerox',
  },
  in: {
    food_dining:
      'hotel unavagam,unavagam,saapadu,bhavan veg,tiffin room,parotta kadai,tea kadai,bajji kadai,mess saapadu,bhojanam,tiffins,mirchi bajji,upahara mandira,darshini,khanavali,khanaval,misal,vada pav,bhakri,farsan,dhokla,bhojan,cha stall,mishtanna bhandar,mishti,rosogolla,hotel oota,biriyani kadai,chayakada,thattukada,pazham pori,உணவகம்,హోటల్ భోజనం,ಉಪಹಾರ,ഹോട്ടൽ ഭക്ഷണം,খাবার হোটেল,ভোজনালয়',
    groceries:
      'maligai,maligai kadai,kaai kari,palsarakku,kirana,kirana merchant,kaipunya,bhajipala,bhaji,dukan kirana,mudi dukan,mudikhana,angadi,dinasi,haalu,paal,kozhi kadai,meen,chicken stall,mutton stall,grocery angadi,supermarketu,மளிகை,కిరాణా,ದಿನಸಿ,പലചരക്ക്,মুদি দোকান,किराणा,કરિયાણા',
    shopping:
      'thunikadai,silks,sarees,jewellery nagai,nagai kadai,pattu,vastralayam,textiles,readymades,kapad dukan,vastra,bangaru,fancy stores,patra kadai,steel stores,electricals,hardware,paints and hardware,mobiles,furnitures,துணிக்கடை,బట్టలు,বস্ত্রালয়',
    health:
      'marunthagam,marundhu kadai,maruthuvamanai,vaidyashala,vaidya,ayurveda,oushadhi,aspatri,davakhana,medicals,clinic,scan centre,diagnostic,nursing home,dental care,eye hospital,மருந்தகம்,மருத்துவமனை,మందుల షాపు,ಔಷಧಾಲಯ,ഫാർമസി,ঔষধালয়,ঔষধ,হাসপাতাল',
    transport:
      'auto kooli,bus kattanam,rickshaw bhada,bhada,auto bhada,garage,tyre works,two wheeler works,auto electricals,mechanic',
    fuel:
      'petrol bunk,petrol station,pump,fuels,filling point,fuel point,bunk',
    bills_utilities:
      'current bill,eb bill,minsara kattanam,vij deyak,bidyut bill,light bill,pani patti,pani bill,jal kal,currentu billu,মোবাইল রিচার্জ,বিদ্যুৎ বিল,মিন கட்டணம்',
    housing:
      'vaadagai,veedu vaadagai,bhade,ghar bhade,advance bhade,bari bhara,maintenance society,adde,addhe,manai vaadagai',
    education:
      'palli,pallikoodam,kalloori,kattanam school,shala,mahavidyalay,vidyapeeth,pathashala,bidyalay,tution fee,gurukulam,বিদ্যালয়,স্কুল ফি,பள்ளி கட்டணம்',
    personal_care:
      'mudi thirutham,saloon,hair cut,kesh kartanalay,hair dressers,beauty parlor,laundry',
    other:
      'kovil,koil,devasthanam,ambalam,temple hundi,nankodai,dengi,daan peti,masjid chanda,church kanikkai,courier,xerox',
    investment:
      'chit,chit fund,seetu,bhishi,nagai semippu',
    loan_emi:
      'kandhu vatti,loan kattanam,hafta,hapta,karj hapta,tavanai,vaddi',
  },
  bn: {
    food_dining:
      'রেস্তোরাঁ,রেস্টুরেন্ট,হোটেল,চায়ের দোকান,বিরিয়ানি,মিষ্টি,বেকারি,কফি,খাবার,ফাস্ট ফুড,hotel o restora,mishtanno,biryani house,kacchi,bhat ghar,cha dokan,restora',
    groceries:
      'মুদি,মুদি দোকান,সুপার শপ,কাঁচাবাজার,সবজি,মাছ,মাংস,দুধ,kacha bazar,super shop,mudi dokan,bazar,sobji,departmental store',
    shopping:
      'কাপড়,জুতা,বই,ইলেকট্রনিক্স,ফার্নিচার,কসমেটিকস,গহনা,শপিং মল,kapor,juta,boi ghar,punjabi,fashion house,jamdani,shari',
    transport:
      'রিকশা,সিএনজি,বাস ভাড়া,ট্যাক্সি,পার্কিং,টোল,গ্যারেজ,rickshaw vara,cng vara,bus vara,toll plaza',
    fuel:
      'পেট্রোল পাম্প,জ্বালানি,তেল পাম্প,filling station,cng station',
    travel:
      'হোটেল রিসোর্ট,বিমান টিকেট,ট্রেন টিকেট,বাস টিকেট,ট্রাভেলস,biman ticket,train ticket,paribahan,travels',
    bills_utilities:
      'বিদ্যুৎ,বিদ্যুৎ বিল,পানির বিল,গ্যাস বিল,ইন্টারনেট,মোবাইল রিচার্জ,ডিশ বিল,bidyut bill,panir bill,gas bill,prepaid meter,mobile recharge,flexiload',
    housing:
      'বাসা ভাড়া,বাড়ি ভাড়া,সার্ভিস চার্জ,basa vara,bari vara,service charge flat',
    health:
      'ফার্মেসি,ঔষধ,হাসপাতাল,ক্লিনিক,ডাক্তার,ডায়াগনস্টিক,ডেন্টাল,চশমা,oushodh,diagnostic center,pharma,hospital,doctor chamber',
    personal_care:
      'সেলুন,পার্লার,বিউটি পার্লার,জিম,লন্ড্রি,salon,parlour,gents parlour',
    education:
      'স্কুল,কলেজ,বিশ্ববিদ্যালয়,টিউশন,কোচিং,বেতন স্কুল,madrasa,coaching,school beton,semester fee',
    insurance:
      'বীমা,বীমা প্রিমিয়াম,bima',
    loan_emi:
      'কিস্তি,ঋণ,ঋণের কিস্তি,kisti,rin',
    fees_taxes:
      'কর,আয়কর,ভ্যাট,জরিমানা,আবগারি শুল্ক,চার্জ,excise duty,aykor,jorimana,source tax,card fee',
    other:
      'দান,যাকাত,মসজিদ,কুরিয়ার,উকিল,দর্জি,jakat,sadaka,courier,tailors,foundation',
  },
  ur: {
    food_dining:
      'ریسٹورنٹ,ہوٹل کھانا,ڈھابہ,چائے,بیکری,مٹھائی,بریانی,کھانا,dhaba,biryani,karahi,nihari,tikka,chai khana,bakers,sweets and bakers,pakwan,haleem,naan shop',
    groceries:
      'کریانہ,کریانہ سٹور,سبزی,پھل,دودھ,گوشت,جنرل سٹور,karyana,karyana store,kiryana,sabzi,gosht,doodh dahi,milk shop,cash and carry,utility store',
    shopping:
      'کپڑے,جوتے,کتابیں,الیکٹرانکس,زیورات,کپڑا,kapra,cloth house,shoes,garments,lawn collection,boutique,mobile shop',
    transport:
      'ٹیکسی,رکشہ,بس کرایہ,پارکنگ,ٹول,ورکشاپ,rickshaw,motorway toll,m-tag,workshop,tuning',
    fuel:
      'پٹرول,پٹرول پمپ,ڈیزل,سی این جی,petrol pump,filling station,cng',
    travel:
      'ہوٹل کمرہ,ٹکٹ ہوائی,سفر,guest house,tours,air ticket,umrah package,bus terminal',
    bills_utilities:
      'بجلی,بجلی کا بل,گیس کا بل,پانی کا بل,موبائل لوڈ,انٹرنیٹ,bijli ka bill,gas bill,pani ka bill,easyload,mobile load,wapda bill',
    housing:
      'کرایہ,مکان کرایہ,مرمت,makan kiraya,dukan kiraya,society maintenance',
    health:
      'دوائی,دوا خانہ,فارمیسی,ہسپتال,کلینک,ڈاکٹر,لیبارٹری,دانتوں کا ڈاکٹر,medical store,dawakhana,shifa khana,hospital,lab,chemist,matab',
    education:
      'سکول,کالج,یونیورسٹی,فیس,ٹیوشن,اکیڈمی,school fee,academy,tuition',
    insurance:
      'بیمہ,تکافل,takaful,bima',
    loan_emi:
      'قسط,قرض,قرضہ,qist,qarz',
    fees_taxes:
      'ٹیکس,جرمانہ,چالان,فیس سرکاری,withholding tax,fed,chalan,token tax,jurmana,zakat deduction,zakat cut,advance tax',
    other:
      'صدقہ,زکوٰۃ,مسجد,عطیہ,کوریئر,وکیل,درزی,sadqa,zakat,masjid,atiya,tcs,darzi,qurbani',
  },
  ne: {
    food_dining:
      'रेस्टुरेन्ट,खाजा घर,चिया पसल,मःमः,भोजनालय,khaja ghar,chiya pasal,momo,sekuwa,bhojanalaya,newari khaja,thakali,bhatti',
    groceries:
      'किराना पसल,तरकारी,फलफूल,मासु पसल,दूध डेरी,kirana pasal,tarkari,masu pasal,dudh dairy,mart,general store',
    shopping:
      'कपडा पसल,जुत्ता,किताब पसल,सुन चाँदी पसल,kapada pasal,jutta,pustak pasal,fancy',
    transport:
      'ट्याक्सी,बस भाडा,पार्किङ,वर्कशप,bus bhada,taxi,workshop,yatayat',
    fuel:
      'पेट्रोल पम्प,पेट्रोल,डिजेल,oil store,petrol pump',
    bills_utilities:
      'बिजुली,बिजुली बिल,खानेपानी,इन्टरनेट,टपअप,bijuli,khanepani,topup,nea bill,vidyut pradhikaran',
    housing:
      'घर भाडा,कोठा भाडा,ghar bhada,kotha bhada',
    health:
      'औषधि,औषधि पसल,अस्पताल,क्लिनिक,दन्त,aushadhi pasal,aspatal,pharmacy,pathology',
    education:
      'विद्यालय,कलेज,शुल्क विद्यालय,vidyalaya,campus,college fee',
    insurance:
      'बीमा,beema',
    loan_emi:
      'कर्जा,किस्ता,karja,kista',
    fees_taxes:
      'कर,राजस्व,जरिवाना,नगरपालिका,rajaswa,nagarpalika,malpot',
    other:
      'दान,मन्दिर,गुठी,कुरियर,guthi,courier,sewa',
  },
  si: {
    food_dining:
      'හෝටලය,අවන්හල,බේකරිය,තේ කඩය,bath kade,kottu,hotel bath,rotti kade,bakery,bakehouse',
    groceries:
      'සුපිරි වෙළඳසැල,එළවළු,පලතුරු,මස්,සිල්ලර බඩු,elawalu,palathuru,sillara kade,pola,food city',
    shopping:
      'ඇඳුම්,සපත්තු,පොත්හල,රන් ආභරණ,adum,pothala,sapaththu,textile',
    transport:
      'ත්‍රීරෝද,බස්,රථගාල,tuk tuk,three wheel,highway toll,garage',
    fuel:
      'ඉන්ධන,ඉන්ධන පිරවුම්හල,filling station,petrol shed',
    bills_utilities:
      'විදුලි බිල,ජල බිල,දුරකථන,විදුලි,viduli bila,jala bila,reload,ceb bill,nwsdb',
    health:
      'ඔසුසල,රෝහල,වෛද්‍ය,බෙහෙත්,osusala,rohala,channelling,medical centre,dental surgery',
    education:
      'පාසල,විශ්වවිද්‍යාලය,පන්ති ගාස්තු,pasala,tuition class,institute',
    insurance:
      'රක්ෂණ,රක්ෂණ වාරිකය,rakshana',
    loan_emi:
      'ණය වාරිකය,ණය,leasing rental,naya',
    fees_taxes:
      'බදු,දඩ,ගාස්තු,stamp duty,debit tax,dada',
    other:
      'පරිත්‍යාග,විහාරය,පන්සල,danaya,pansala,courier',
  },
};
