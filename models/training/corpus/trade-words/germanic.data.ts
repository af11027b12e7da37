import type { TradeWords } from './word-table.js';

/** Words of trades in German, Dutch and Scandinavian. */
export const germanic: TradeWords = {
  de: {
    food_dining:
      'restaurant,gasthaus,gasthof,gaststätte,wirtshaus,biergarten,brauhaus,imbiss,döner,kebap haus,pizzeria,café,konditorei,kaffeehaus,eisdiele,eiscafé,bar,kneipe,bistro,mensa,kantine,lieferservice,essen bestellung,burger,asia imbiss,sushi,weinhandlung,grillhaus,mittagessen,pizzaservice,cafeteria,gelateria,schnellrestaurant,brauerei',
    groceries:
      'supermarkt,lebensmittel,lebensmittelmarkt,bäckerei,bäcker,backshop,metzgerei,fleischerei,obst und gemüse,getränkemarkt,biomarkt,bioladen,hofladen,markthalle,wochenmarkt,feinkost,discounter,asia markt,fischgeschäft,naturkost,nahkauf,späti',
    shopping:
      'kleidung,mode,modehaus,schuhe,schuhhaus,buchhandlung,bücher,schreibwaren,juwelier,uhren,elektronik,elektromarkt,möbel,möbelhaus,spielwaren,parfümerie,sportgeschäft,kaufhaus,einkaufszentrum,baumarkt,drogeriewaren,textil,onlineshop,warenhaus,gartencenter,handyladen,haushaltswaren,tierbedarf,optik und uhren',
    transport:
      'taxi,u-bahn,s-bahn,nahverkehr,verkehrsbetriebe,bus,straßenbahn,fahrkarte,parkhaus,parkgebühr,parkschein,tiefgarage,maut,vignette,werkstatt,kfz werkstatt,autowerkstatt,reifen,autoteile,autowaschanlage,waschstraße,carsharing,e-scooter,verkehrsverbund,deutschlandticket,hauptuntersuchung',
    fuel:
      'tankstelle,tanken,benzin,diesel,kraftstoff,ladestation,ladesäule,autogas',
    travel:
      'hotel,pension,ferienwohnung,jugendherberge,flug,flugticket,fluggesellschaft,reisebüro,reisen,bahn fernverkehr,zugticket,fernbus,mietwagen,autovermietung,flughafen,kreuzfahrt,campingplatz,urlaub,unterkunft',
    bills_utilities:
      'strom,stromrechnung,stadtwerke,gas,gasrechnung,wasser,wasserwerke,fernwärme,internet,telefon,mobilfunk,handyvertrag,handyrechnung,prepaid aufladung,kabelanschluss,rundfunkbeitrag,müllabfuhr,abwasser,festnetz',
    housing:
      'miete,kaltmiete,warmmiete,nebenkosten,hausgeld,hausverwaltung,wohnungsgenossenschaft,vermieter,immobilien,klempner,sanitär,elektriker,maler,handwerker,renovierung,schlüsseldienst,reinigungsservice,putzhilfe,umzug,gärtner,schreinerei,dachdecker',
    health:
      'apotheke,krankenhaus,klinik,klinikum,arzt,arztpraxis,hausarzt,praxis,zahnarzt,zahnarztpraxis,optiker,augenarzt,labor,physiotherapie,krankengymnastik,psychotherapie,tierarzt,tierklinik,sanitätshaus,orthopädie,hörgeräte,versandapotheke,kinderarzt,hautarzt,drogerie apotheke',
    personal_care:
      'friseur,frisör,friseursalon,haarstudio,barbershop,kosmetik,kosmetikstudio,nagelstudio,massage,sauna,therme,wellness,fitnessstudio,sportverein,schwimmbad,waschsalon,reinigung,textilreinigung,yogastudio,sonnenstudio,tattoo',
    entertainment:
      'kino,theater,konzert,konzertkarten,museum,freizeitpark,tickets,eintritt,oper,bowling,spielhalle,disco,club,lotto,wetten,streaming abo,zeitungsabo,zoo,stadion,festival,videospiele',
    education:
      'schule,universität,hochschule,studiengebühren,semesterbeitrag,kindergarten,kita,krippe,nachhilfe,kurs,sprachschule,volkshochschule,fahrschule,musikschule,seminar,weiterbildung,schulgeld,lehrbücher',
    insurance:
      'versicherung,versicherungsbeitrag,kfz versicherung,haftpflicht,hausratversicherung,lebensversicherung,krankenversicherung,krankenkasse,rechtsschutz,zahnzusatzversicherung',
    loan_emi:
      'kredit,kreditrate,darlehen,darlehensrate,tilgung,baufinanzierung,hypothek,ratenkauf,ratenzahlung,autokredit,leasingrate',
    investment:
      'sparplan,etf sparplan,wertpapiere,wertpapierkauf,aktien,depot,fonds,festgeld,tagesgeld,bausparvertrag,rentenversicherung sparen,riester,broker,krypto',
    fees_taxes:
      'finanzamt,steuer,einkommensteuer,kfz steuer,grundsteuer,umsatzsteuer,bußgeld,strafzettel,verwarnungsgeld,gebühr,kontoführung,kontoführungsgebühr,kontoentgelt,jahresgebühr,kartengebühr,mahngebühr,sollzinsen,stadtkasse,bürgeramt,zoll,gerichtskasse,zulassungsstelle,entgelt',
    other:
      'spende,spenden,verein,kirche,kirchengemeinde,stiftung,post,paket,paketdienst,kurier,anwalt,rechtsanwalt,notar,steuerberater,druckerei,copyshop,blumen,blumenladen,florist,fotograf,werbung,beratung,bestattung,schneiderei,schuster,gewerkschaft,dienstleistung,steuerberatung,anwaltskanzlei',
  },
  nl: {
    food_dining:
      'restaurant,eetcafé,café,cafetaria,snackbar,frituur,pannenkoekenhuis,lunchroom,broodjeszaak,bakker lunch,pizzeria,grillroom,shoarma,ijssalon,bar,bistro,brasserie,kroeg,slijterij,bezorgmaaltijd,eethuis,kantine,koffiehuis',
    groceries:
      'supermarkt,buurtsuper,bakkerij,bakker,slagerij,slager,groenteboer,groente en fruit,visboer,viswinkel,kaaswinkel,toko,markt,natuurwinkel,levensmiddelen,avondwinkel',
    shopping:
      'kleding,mode,schoenen,boekhandel,juwelier,elektronica,meubels,woonwinkel,speelgoed,parfumerie,sportwinkel,warenhuis,bouwmarkt,winkel,webshop,tuincentrum,dierenwinkel,drogist,kantoorboekhandel',
    transport:
      'taxi,metro,tram,bus,ov chipkaart,parkeren,parkeergarage,parkeergeld,tol,garage,autogarage,banden,autowasstraat,apk keuring,deelauto,fietsenmaker,deelfiets',
    fuel:
      'tankstation,benzine,diesel,brandstof,laadpaal,tanken',
    travel:
      'hotel,vakantiehuis,vliegticket,vlucht,reisbureau,reizen,treinkaartje,autoverhuur,camping,luchthaven,vakantiepark',
    bills_utilities:
      'stroom,energie,energierekening,gas,water,waterbedrijf,internet,telefoon,mobiel abonnement,beltegoed,kabel tv,elektriciteit,waterschap',
    housing:
      'huur,woningcorporatie,verhuurder,vve bijdrage,makelaar,loodgieter,elektricien,schilder,klusbedrijf,schoonmaak,verhuizing,timmerman',
    health:
      'apotheek,ziekenhuis,huisarts,huisartsenpraktijk,tandarts,tandartspraktijk,kliniek,opticien,fysiotherapie,dierenarts,dierenkliniek,laboratorium,zorgkosten,psycholoog',
    personal_care:
      'kapper,kapsalon,barbier,schoonheidssalon,nagelstudio,massage,sauna,sportschool,zwembad,wasserij,stomerij,yogastudio',
    entertainment:
      'bioscoop,theater,concert,kaartjes,museum,pretpark,dierentuin,bowling,casino,loterij,streaming abonnement,krant abonnement,festival',
    education:
      'school,universiteit,hogeschool,collegegeld,kinderopvang,kinderdagverblijf,bso,cursus,rijschool,bijles,schoolgeld,muziekschool',
    insurance:
      'verzekering,zorgverzekering,autoverzekering,woonverzekering,zorgpremie,verzekeringspremie,uitvaartverzekering',
    loan_emi:
      'hypotheek,lening,aflossing,krediet,studieschuld aflossing,maandtermijn lening',
    investment:
      'beleggen,beleggingsrekening,aandelen,spaardeposito,pensioenbeleggen,crypto,fondsen',
    fees_taxes:
      'belasting,belastingdienst,gemeentebelasting,wegenbelasting,boete,verkeersboete,cjib,bankkosten,kosten rekening,jaarbijdrage kaart,leges,gemeente,toeslagen terugbetaling,rente rood staan,motorrijtuigenbelasting,gemeentelijke heffing,waterschapsbelasting',
    other:
      'donatie,goede doelen,kerk,stichting,vereniging,post,pakket,koerier,advocaat,notaris,accountant,drukkerij,bloemist,bloemen,fotograaf,uitvaart,kleermaker,contributie,notariskantoor,advocatenkantoor,belastingadviseur',
  },
  sv: {
    food_dining:
      'restaurang,kafé,fik,konditori,pizzeria,grill,korvkiosk,krog,pub,lunchrestaurang,systembolaget,gatukök,smørrebrød,kafe,café',
    groceries:
      'livsmedel,mataffär,matvaror,närbutik,slakteri,fiskaffär,frukt och grönt,dagligvarer,købmand,matbutikk',
    shopping:
      'kläder,skor,bokhandel,guldsmed,elektronik,möbler,leksaker,varuhus,sportbutik,klær,sko,tøj',
    transport:
      'taxi,tunnelbana,buss,spårvagn,parkering,trängselskatt,bilverkstad,däck,biltvätt,kollektivtrafik,bompenger',
    fuel:
      'bensinstation,bensin,drivmedel,tanka,laddstation,bensinstasjon',
    travel:
      'hotell,vandrarhem,flyg,flygbiljett,tågbiljett,resebyrå,hyrbil,resor',
    bills_utilities:
      'el,elräkning,elnät,fjärrvärme,vatten,bredband,telefoni,mobilabonnemang,strøm,strøm og nett',
    housing:
      'hyra,bostadsrättsavgift,husleie,rörmokare,elektriker,städning,flyttfirma,målare',
    health:
      'apotek,sjukhus,vårdcentral,tandläkare,läkare,optiker,veterinär,tannlege,lege,legevakt,apoteket',
    personal_care:
      'frisör,hårsalong,gym,massage,naglar,spa,kemtvätt,frisør,treningssenter',
    entertainment:
      'bio,biograf,teater,konsert,museum,nöjespark,kino,biljetter',
    education:
      'skola,universitet,förskola,kursavgift,trafikskola,barnehage,kurs',
    insurance:
      'försäkring,bilförsäkring,hemförsäkring,forsikring',
    loan_emi:
      'lån,bolån,amortering,avbetalning,boliglån,studielån csn',
    fees_taxes:
      'skatt,skatteverket,avgift,böter,parkeringsbot,årsavgift,gebyr',
    other:
      'gåva,insamling,kyrka,paket,advokat,blommor,förening,fotograf',
  },
};
