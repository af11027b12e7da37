import type { TradeWords } from './word-table.js';

/** Words of trades in English outside India. */
export const english: TradeWords = {
  en: {
    food_dining:
      'grill house,bar and grill,tavern,pub,inn and pub,chippy,fish & chips,curry house,takeaway,taqueria,deli sandwich,coffee roasters,espresso bar,tea room,patisserie,creamery,gelato,frozen yogurt,bagels,donuts,wings,bbq pit,smokehouse,ramen,noodle bar,dim sum,poke,sushi,steakhouse,oyster bar,diner,brunch cafe,pancake house,juice bar,smoothies,food hall,catering,brewery,taproom,wine bar,liquor store,bottle shop,off licence,sandwich bar,pizzeria,kebab,hawker stall,bakery cafe,cupcakes,chocolatier,buffet,banquet restaurant,kitchen,eats,hotpot,shawarma,kopitiam,burger bar,roastery',
    groceries:
      'supermarket,grocer,greengrocer,food market,farmers market,fresh market,butcher,meat market,fishmonger,seafood market,produce,organic foods,health foods,mini mart,minimart,convenience store,corner shop,co-op food,halal meat,asian market,indian grocery,wholesale club,dairy farm,bulk foods,food bazaar,hypermarket,frozen foods,baqala,provision shop,cold storage,egg farm,spice store',
    shopping:
      'boutique,clothing,apparel,menswear,fashion,shoes,footwear,jewelers,jewellers,watches,electronics,computers,mobile phones,phone accessories,furniture,home decor,homeware,kitchenware,bedding,hardware store,tools,garden centre,bookshop,bookstore,stationery,toys,hobby shop,crafts,sporting goods,outdoor gear,bike shop,cosmetics,perfume,department store,outlet,mall,gift shop,souvenirs,pet supplies,baby store,eyewear fashion,lingerie,leather goods,thrift store,pawn shop,art supplies,music store,vape shop,tobacco,optics store camera,appliances,online store,dollar store',
    transport:
      'taxi,cab,cabs,minicab,car service,rideshare,subway,transit,metro,bus,tram,commuter rail,light rail,parking,car park,garage parking,parking meter,toll,toll road,turnpike,bridge toll,auto repair,auto service,mechanic,mot test,tyres,tire shop,oil change,auto parts,car wash,body shop,scooter rental,bike share,towing,roadside assistance,vehicle inspection,ferry commuter,e-pass,car servicing,smog check,ezpass',
    fuel:
      'gas station,petrol station,filling station,fuel,petrol,diesel,service station,gas & go,petroleum,ev charging,charging station,fuel stop,truck stop,lpg autogas,supercharger',
    travel:
      'hotel,hotels,inn,motel,resort,lodge,suites,hostel,guest house,b&b,bed and breakfast,holiday inn,villa,airlines,airways,air ticket,flight,airport,travel agency,travels,tours,holidays,cruises,car rental,rent a car,rail,train tickets,coach tickets,intercity bus,campground,visa services,luggage storage,airport lounge,vacation rental,cottage,safari lodge',
    bills_utilities:
      'electric,electricity,power company,power & light,energy,gas company,water,water utility,sewer,waste management,trash collection,broadband,internet,fiber,telecom,wireless,mobile,phone bill,prepaid topup,top-up,airtime,cable tv,satellite tv,landline,heating oil,hydro,council water,utilities,district cooling,e-sim plan,sim recharge',
    housing:
      'rent,apartment rent,property management,realty,estate agents,lettings,hoa,hoa dues,strata,body corporate,condo fee,service charge flat,plumber,plumbing,electrician,handyman,roofing,painters,contractor,home improvement,remodeling,cleaning service,maid service,housekeeping,pest control,locksmith,hvac,air conditioning repair,landscaping,lawn care,gardener,movers,moving company,self storage,carpentry,flooring,windows and doors,home services,ejari',
    health:
      'pharmacy,drugstore,chemist,hospital,clinic,medical center,medical centre,urgent care,doctor,physician,family practice,surgery gp,dental,dentist,dental care,orthodontics,optician,optometry,eye care,vision center,eyeglasses,lab,diagnostics,imaging,radiology,physiotherapy,chiropractic,psychologist,counseling,therapy,dermatology,pediatrics,paediatric,maternity,hearing aids,podiatry,vet,veterinary,animal hospital,nursing,ambulance,health centre,vaccination,polyclinic,acupuncture,homeopathy,fertility clinic',
    personal_care:
      'hair salon,hairdresser,barber,barbershop,salon,nails,nail bar,beauty,beauty salon,waxing,lashes,brows,spa,massage,tanning,gym,fitness,fitness club,health club,crossfit,yoga,pilates,swimming pool,leisure centre,sports club,golf club,tennis club,martial arts,laundry,laundromat,dry cleaners,dry cleaning,tattoo,piercing,hammam,threading,sauna',
    entertainment:
      'cinema,theatre,theater,movies,multiplex,concert,live nation tickets,tickets,box office,museum,gallery,zoo,aquarium,theme park,amusement park,water park,bowling,arcade,trampoline park,escape room,nightclub,casino,betting,lottery,bingo,streaming,music subscription,video subscription,digital subscription,newspaper subscription,magazine,games,gaming,game store credits,app subscription,karaoke,comedy club,festival,stadium,ice rink,opera,billiards,membership channel',
    education:
      'school,primary school,high school,college,university,tuition,tuition fees,school fees,nursery,kindergarten,preschool,daycare,child care,academy,learning center,tutoring,tutors,language school,driving school,music lessons,dance school,online course,courses,bootcamp,certification,exam fee,textbooks,school supplies,student housing fee,after school,training institute,test prep,library fine',
    insurance:
      'insurance,assurance,insurance premium,life insurance,car insurance,auto insurance,home insurance,renters insurance,health plan premium,medical insurance,travel insurance,pet insurance,takaful,policy premium,underwriters,indemnity,dental plan,mutual insurance',
    loan_emi:
      'loan payment,loan repayment,car loan,auto loan,auto finance,mortgage,mortgage payment,student loan,personal loan,home loan,installment,instalment,hire purchase,buy now pay later,credit union loan,payday loan,lending,finance company,consumer finance,line of credit payment',
    investment:
      'brokerage,investments,securities,mutual fund,index fund,unit trust,stocks,shares purchase,ira contribution,pension,retirement plan,401k,isa,savings bond,term deposit,crypto,bitcoin,gold bullion,robo advisor,wealth management,robo investing,provident fund,treasury bonds,capital markets',
    fees_taxes:
      'tax,income tax,property tax,council tax,road tax,vat payment,self assessment,customs,fine,penalty,parking ticket,parking fine,speeding fine,court fee,government fee,license fee,vehicle registration,passport fee,visa fee government,monthly fee,maintenance fee,service fee,annual fee,overdraft fee,atm fee,foreign transaction fee,wire fee,late fee,returned payment fee,interest charge,finance charge,city hall,county treasurer,municipality,state revenue,stamp duty,emirates id,immigration,work permit,notary government,insufficient funds fee,account fee,stop payment fee,statement fee,cash advance fee,over limit fee',
    other:
      'donation,charity,foundation,church,mosque,temple,synagogue,relief fund,fundraiser,tithes and offerings,courier,shipping,parcel,post office,postage,mail services,attorney,law office,solicitors,legal services,notary,accountant,tax preparation,bookkeeping,consulting,consultants,marketing,advertising,printing,print shop,copy center,photography,photo studio,florist,flowers,gift cards,funeral home,tailor,alterations,shoe repair,phone repair,computer repair,web hosting,domain,cloud hosting,it services,security services,staffing agency,translation,event planner,party rental,wedding venue,pet boarding,dog walker,babysitter,union dues,association dues,chamber of commerce,freelancer,business services,typing center,pro services,coworking space',
  },
};
