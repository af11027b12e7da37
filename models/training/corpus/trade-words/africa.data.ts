import type { TradeWords } from './word-table.js';

/** Words of trades in Swahili, Amharic, and words of West and Southern Africa together. */
export const africa: TradeWords = {
  sw: {
    food_dining:
      'hoteli,hoteli ya chakula,mgahawa,mkahawa,nyama choma,kibanda,kibanda cha chakula,chakula,chai,mama ntilie,mama lishe,choma zone,baa,bar na restaurant,chips mayai,samaki choma,vinywaji,wines and spirits,keg',
    groceries:
      'duka,duka la vyakula,duka la rejareja,mboga,mboga na matunda,mama mboga,matunda,soko,sokoni,maziwa,nyama,bucha,butchery,unga,mchele,supermarket,kiosk,cereals,posho mill,mkate,maji ya kunywa',
    shopping:
      'nguo,viatu,mitumba,duka la nguo,vitabu,simu,duka la simu,vyombo,samani,vifaa vya umeme,hardware,boutique,electronics',
    transport:
      'nauli,matatu,matatu sacco,sacco fare,boda,boda boda,bodaboda,teksi,daladala,basi,maegesho,gereji,tairi,kuosha gari,ferry kivuko,mwendokasi',
    fuel:
      'petroli,mafuta,mafuta ya gari,kituo cha mafuta,dizeli,petrol station,sheli,mafuta station',
    travel:
      'nyumba ya wageni,gesti,hoteli ya kulala,tiketi ya ndege,tiketi ya basi,lodge,safaris,sgr,usafiri wa mkoani',
    bills_utilities:
      'umeme,luku,stima,token za stima,kplc tokens,maji,bili ya maji,vocha,salio la simu,muda wa maongezi,bando,bundles,intaneti,king\'amuzi,gesi,airtime,takataka,stima tokens',
    housing:
      'kodi,kodi ya nyumba,kodi ya chumba,pango,rent ya nyumba,fundi,fundi bomba,fundi umeme,caretaker,ujenzi vifaa,usafi wa nyumba',
    health:
      'duka la dawa,famasi,dawa,hospitali,kliniki,zahanati,daktari,kituo cha afya,maabara,meno,macho,miwani,chemist,nursing home',
    personal_care:
      'kinyozi,saluni,salon,kunyoa,kusuka,mazoezi,gym,dobi,masaji,urembo',
    entertainment:
      'sinema,tamasha,burudani,tiketi ya tamasha,kubeti,mchezo wa kubashiri,king\'amuzi michezo,movie',
    education:
      'karo,karo ya shule,ada,ada ya shule,shule,chuo,chuo kikuu,elimu,masomo,tuisheni,academy,nursery school',
    insurance:
      'bima,bima ya gari,bima ya afya,nhif,sha contribution,malipo ya bima',
    loan_emi:
      'mkopo,rejesho,rejesho la mkopo,malipo ya mkopo,okoa,songesha,chama loan,deni',
    investment:
      'hisa,akiba ya muda,uwekezaji,sacco deposit,sacco shares,money market fund,mfuko wa uwekezaji',
    fees_taxes:
      'kodi ya mapato,ushuru,tozo,ada ya benki,makato,faini,faini ya barabarani,leseni,kodi ya serikali,county permit,stempu',
    other:
      'sadaka,fungu la kumi,zaka,kanisa,msikiti,harambee,mchango,michango,rambirambi,kifurushi,mawakili,wakili,chapa,fundi nguo,cherehani,maua',
  },
  am: {
    food_dining:
      'ምግብ ቤት,ሬስቶራንት,ካፌ,ቡና,ዳቦ ቤት,ኬክ ቤት,ሆቴል ምግብ,ጭማቂ,ክትፎ,migib bet,buna bet,dabo bet,kitfo,tibs,juice bet,keyt bet',
    groceries:
      'ሱፐርማርኬት,አትክልት,ፍራፍሬ,ስጋ ቤት,ወተት,ሸቀጣ ሸቀጥ,suk,atkilt,siga bet,gulit,mini market,shekatashekat',
    shopping:
      'ልብስ,ጫማ,መጽሐፍ,ኤሌክትሮኒክስ,የቤት እቃ,lib s,chama,electronics',
    transport:
      'ታክሲ,አውቶቡስ,ፓርኪንግ,ጋራዥ,ባጃጅ,bajaj,garage,ride',
    fuel:
      'ነዳጅ,ነዳጅ ማደያ,ቤንዚን,nedaj,gas station',
    bills_utilities:
      'መብራት,ውሃ,ስልክ,ኢንተርኔት,የመብራት ክፍያ,mebrat,wuha,airtime,electric utility',
    housing:
      'የቤት ኪራይ,ኪራይ,kiray,yebet kiray',
    health:
      'ፋርማሲ,መድኃኒት ቤት,ሆስፒታል,ክሊኒክ,ላቦራቶሪ,medhanit bet,higher clinic,drug store',
    education:
      'ትምህርት ቤት,ዩኒቨርሲቲ,ኮሌጅ,የትምህርት ክፍያ,temhert bet,kindergarten',
    fees_taxes:
      'ግብር,ታክስ,ቅጣት,አገልግሎት ክፍያ,gibir,service charge,stamp',
    other:
      'ቤተክርስቲያን,እርዳታ,ፖስታ,idir,equb,mahiber,beteskian',
  },
  af: {
    food_dining:
      'mama put,buka,bukka,suya spot,chop bar,waakye,jollof,kenkey,amala,shisa nyama,tshisanyama,braai,kota,bunny chow,pepper soup,eatery,chicken republic,bole,drinks depot,beer parlour,bottle store,tavern,rolex stand,matoke,pork joint,eetplek,koffiewinkel',
    groceries:
      'provision store,cold store,cold room,foodstuff,foodstuffs,spaza,spaza shop,tuck shop,superette,general dealer,wholesale foods,butchery,slaghuis,kruidenier,cash and carry,fresh market,bakehouse,kasuwa',
    shopping:
      'boutique,fabrics,ankara,textiles,phones and accessories,computer village,plaza stores,shoes,klere,drapers,hardware,cosmetics shop',
    transport:
      'okada,keke,keke napep,danfo,trotro,trotro fare,minibus taxi,taxi fare,boda,car wash,vulcanizer,mechanic workshop,spare parts,toll plaza,e-toll,parkering',
    fuel:
      'filling station,petrol station,fuel station,garage petrol,vulstasie,service station,brandstof',
    travel:
      'guest house,lodge,lodging,transport company,motors interstate,airways,gastehuis',
    bills_utilities:
      'nepa bill,prepaid meter,electricity token,prepaid electricity,prepaid elec,airtime,data bundle,data subscription,vtu,cable subscription,dstv,gotv,yaka,umeme,water bill,waste bill,municipal account,rates and utilities,wifi bundle',
    housing:
      'house rent,agent fee,caution fee,landlord,estate dues,service charge estate,levy body corporate,huur,plumber,carpenter',
    health:
      'chemist,patent medicine,pharmacy,apteek,clinic,maternity,diagnostic centre,dental clinic,eye clinic,laboratory,herbal clinic,dispensary',
    personal_care:
      'barbing salon,hair salon,braiding,weavon,dry cleaners,laundromat,gym,nail bar,haarkapper,spa',
    entertainment:
      'viewing centre,betting,sports betting,bet,lotto,cinema,concert ticket,club,lounge',
    education:
      'school fees,tuition,jamb,waec,university,polytechnic,nursery and primary school,creche,lesson teacher,skoolfonds,exam fees',
    insurance:
      'hmo,motor insurance,funeral cover,funeral policy,burial society,life cover,medical aid,third party insurance',
    loan_emi:
      'loan repayment,quick loan,car finance,home loan,bond repayment,cooperative loan,store account,hire purchase',
    investment:
      'treasury bill,unit trust,money market fund,stokvel,ajo,esusu,susu,cooperative contribution,shares,retirement annuity,cowrywise savings',
    fees_taxes:
      'sms alert charge,stamp duty,emtl,vat on charge,card maintenance,account maintenance fee,monthly account fee,e-levy,paye,traffic fine,licence renewal,firs,gra,tax clearance,momo charge,excise,cot,transfer levy',
    other:
      'tithe,offering,seed offering,church,mosque,harmattan charity,orphanage,waybill,dispatch rider,courier,printing press,tailor,fashion designer,lawyer,photography,burial contribution,asoebi,funeral donation',
  },
};
