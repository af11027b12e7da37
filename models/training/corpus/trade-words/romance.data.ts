import type { TradeWords } from './word-table.js';

/** Words of trades in Spanish, Portuguese, French, Italian and Romanian. */
export const romance: TradeWords = {
  es: {
    food_dining:
      'restaurante,restaurant,cafetería,cafe,café,panadería,pastelería,taquería,tacos,pollería,pollo asado,arepas,empanadas,cevichería,parrilla,parrillada,asadero,hamburguesas,comedor,fonda,cocina económica,cantina,cervecería,tapas,bar de tapas,mesón,bodegón,rotisería,confitería,heladería,helados,jugos,licorería,vinos y licores,antojitos,tortas,sushi,comidas rápidas,restobar,desayuno,tamales,loncheria,birrieria,sandwicheria,cafeteria,pizzeria,panaderia,pasteleria,taqueria,bar,comida rapida,heladeria,asador,marisqueria,cena,almuerzo,comida a domicilio,licoreria',
    groceries:
      'supermercado,super mercado,mercado,minimarket,minisuper,mini super,abarrotes,abarrotera,frutería,verdulería,carnicería,carnes,pescadería,pollos frescos,lácteos,cremería,almacén,autoservicio,tienda de barrio,bodega,tortillería,granja,víveres,colmado,ultramarinos,alimentación,supermayorista,hipermercado,frutas y verduras,dietetica,kiosco almacen,fruteria,carniceria,verduleria,tienda de abarrotes,pescaderia,panaderia y abarrotes',
    shopping:
      'ropa,boutique,moda,zapatería,calzado,ferretería,librería,papelería,juguetería,joyería,relojería,electrodomésticos,electrónica,celulares,muebles,mueblería,perfumería,deportes,tienda departamental,almacenes,centro comercial,bazar,mercería,bisutería,lencería,telas,tecnología,computación,bicicletas,tienda de mascotas,accesorios,regalos y novedades,hogar y decoración,tienda de ropa,zapateria,ferreteria,libreria,electronica,joyeria,papeleria,muebleria,jugueteria',
    transport:
      'taxi,taxis,metro,metrobús,autobús urbano,transporte público,estacionamiento,parking,parqueadero,parquímetro,peaje,autopista,taller mecánico,taller automotriz,refacciones,llantera,llantas,lavadero de autos,lavado de autos,autolavado,recarga tarjeta transporte,bicicleta pública,verificación vehicular,repuestos,lubricentro,gomería,tren de cercanías,cercanías,caseta de peaje,autobus,taller mecanico,pasaje,recarga metro,llanteria',
    fuel:
      'gasolinera,gasolineras,gasolina,estación de servicio,estacion servicio,combustibles,diésel,nafta,bencina,grifo,surtidor,servicentro,carga eléctrica,gnv,petrolera,estacion de servicio,combustible,diesel',
    travel:
      'hotel,hostal,hostel,hospedaje,posada,motel,cabañas,aerolínea,líneas aéreas,vuelo,vuelos,agencia de viajes,viajes,turismo,tours,boletos de autobús,terminal de autobuses,central de autobuses,alquiler de coches,renta de autos,rent a car,billete de avión,renfe,apartamentos turísticos,crucero,aeropuerto,aerolinea,boleto de avion,alojamiento,billete de tren,pasajes de bus',
    bills_utilities:
      'luz,recibo de luz,agua,agua potable,acueducto,alcantarillado,gas natural,gas domiciliario,internet,fibra,telefonía,teléfono,telecomunicaciones,recarga,recarga celular,tiempo aire,saldo celular,plan móvil,factura móvil,televisión por cable,empresa eléctrica,distribuidora eléctrica,servicios públicos,aseo urbano,cooperativa eléctrica,recibo de agua,telefono,electricidad,energia electrica,servicio de internet,cable',
    housing:
      'alquiler,renta,renta departamento,arriendo,arrendamiento,expensas,cuota de mantenimiento,administración edificio,gastos comunes,condominio,comunidad de propietarios,inmobiliaria,fontanero,plomería,electricista,cerrajero,cerrajería,pintor,reformas,limpieza del hogar,carpintero,materiales de construcción,mudanzas,jardinería,administracion,mantenimiento edificio,plomero,comunidad de vecinos,cuota de administración',
    health:
      'farmacia,farmacias,botica,droguería,hospital,clínica,consultorio,consultorio médico,médico,doctor,laboratorio,análisis clínicos,dentista,odontólogo,dental,óptica,oftalmología,pediatra,psicólogo,fisioterapia,ortopedia,veterinaria,veterinario,clínica veterinaria,centro de salud,sanatorio,medicamentos,rayos x,urgencias,nutriólogo,clinica,consultorio medico,laboratorio clinico,odontologia,optica',
    personal_care:
      'peluquería,barbería,salón de belleza,estética,estilista,spa,uñas,manicure,masajes,depilación,gimnasio,gym,crossfit,yoga,pilates,lavandería,tintorería,cosmetología,club deportivo,natación,tatuajes,peluqueria,barberia,salon de belleza,lavanderia,tintoreria',
    entertainment:
      'cine,cines,teatro,concierto,boletos concierto,entradas,museo,parque de diversiones,parque acuático,bolos,boliche,videojuegos,discoteca,antro,karaoke,casino,apuestas,zoológico,estadio,suscripción,streaming,revista digital,billar,eventos,entradas de cine,suscripcion streaming',
    education:
      'colegio,escuela,universidad,instituto,academia,colegiatura,matrícula,inscripción,mensualidad escolar,guardería,jardín infantil,jardín de niños,kinder,preescolar,curso,cursos,curso de inglés,clases particulares,autoescuela,escuela de manejo,útiles escolares,facultad,libros escolares,matricula,guarderia,cuota universidad,pensión escolar,cuota del colegio,matrícula universitaria',
    insurance:
      'seguro,seguros,aseguradora,póliza,seguro de auto,seguro de vida,seguro de gastos médicos,seguro hogar,prima de seguro,soat,mutua,prepagada,medicina prepagada,poliza',
    loan_emi:
      'cuota préstamo,préstamo,préstamo personal,cuota crédito,crédito hipotecario,hipoteca,cuota hipotecaria,crédito automotriz,pago de crédito,abono a préstamo,financiera,microcrédito,crédito nómina,letra del coche,leasing,cuota prestamo,prestamo,cuota credito,pago de credito',
    investment:
      'fondo de inversión,inversiones,inversión,plazo fijo,acciones,bolsa de valores,fondo de pensiones,afore,cdt,cetes,cripto,criptomonedas,casa de bolsa,aportación voluntaria,plan de pensiones,bonos,fondo de inversion',
    fees_taxes:
      'impuesto,impuestos,impuesto predial,predial,comisión,comisión por manejo,cuota de manejo,anualidad,multa,multa de tránsito,fotomulta,tenencia,iva,hacienda,tesorería,alcaldía,municipalidad,ayuntamiento,registro civil,aduana,intereses por mora,cargo por mora,comisión cajero,itf,4x1000,gmf,seguro social patronal,trámite pasaporte,isr,comision,multa de transito,comision por servicio,ibi,impuesto de circulación,sunat,sat,dian,afip,tasa municipal,arbitrios,patente vehicular,retención',
    other:
      'donación,donativo,ong,fundación,iglesia,parroquia,diezmo,mensajería,paquetería,envíos,correo,abogado,abogados,notaría,notario,contador,contadores,imprenta,fotocopias,floristería,florería,fotografía,publicidad,consultoría,guardia y seguridad,funeraria,sastre,sindicato,colegio profesional,donacion,mensajeria,notaria,floristeria,paqueteria,servicios profesionales',
  },
  pt: {
    food_dining:
      'restaurante,lanchonete,padaria,panificadora,pizzaria,churrascaria,cafeteria,café,bar,boteco,sorveteria,açaí,hamburgueria,pastelaria,confeitaria,doceria,temakeria,espetinho,marmitaria,marmitex,self service,cantina,lanches,salgados,cervejaria,tasca,marisqueira,cervejas e petiscos,adega,choperia,rodízio,refeição,ifood,galeteria,petiscaria,snack bar',
    groceries:
      'supermercado,supermercados,mercado,mercadinho,mini mercado,hortifruti,sacolão,açougue,casa de carnes,peixaria,mercearia,feira,quitanda,atacado,atacadista,atacarejo,empório,hipermercado,frutaria,talho,laticínios,armazém,água mineral e gás,frigorífico,acougue',
    shopping:
      'loja,lojas,roupas,moda,modas,boutique,calçados,sapataria,livraria,eletrônicos,eletrodomésticos,informática,celulares,papelaria,joalheria,relojoaria,móveis,colchões,brinquedos,perfumaria,cosméticos,shopping,magazine,esportes,bijuterias,armarinho,utilidades,presentes,pet shop,ótica e acessórios,ferragens,vestuário,loja de roupas,calcados,eletronicos,moveis',
    transport:
      'táxi,taxi,metrô,metro,ônibus,autocarro,bilhete único,recarga bilhete,estacionamento,parque de estacionamento,estapar,zona azul,pedágio,portagem,via verde,oficina mecânica,auto center,autopeças,auto peças,borracharia,pneus,lava rápido,lava jato,vlt,trem urbano,patinete,mototáxi,lavagem auto,onibus,pedagio,oficina mecanica,bilhete unico',
    fuel:
      'posto,posto de gasolina,auto posto,posto de combustíveis,combustível,combustíveis,gasolina,etanol,gasóleo,gnv,bomba de gasolina,recarga elétrica,combustivel',
    travel:
      'hotel,pousada,hostel,hospedagem,resort,passagem aérea,passagens,companhia aérea,voo,agência de viagens,viagens,turismo,rodoviária,passagem rodoviária,viação,locadora de veículos,aluguel de carros,aluguer de carros,aeroporto,comboios,alojamento local,cruzeiro,passagem aerea,agencia de viagens,rodoviaria',
    bills_utilities:
      'conta de luz,luz,energia,energia elétrica,eletricidade,água,conta de água,água e esgoto,saneamento,gás,gás canalizado,internet,banda larga,fibra,telefone,celular,recarga celular,recarga de telemóvel,tv por assinatura,plano de celular,telecom,companhia de energia,agua,gas encanado',
    housing:
      'aluguel,renda de casa,condomínio,taxa de condomínio,imobiliária,encanador,canalizador,eletricista,chaveiro,marceneiro,pintura,reforma,obras,material de construção,faxina,diarista,mudanças,dedetização,jardinagem,condominio,imobiliaria,material de construcao',
    health:
      'farmácia,drogaria,drogarias,hospital,clínica,clínica médica,consulta,consulta médica,médico,laboratório,exames,dentista,odontologia,clínica dentária,ótica,oftalmologista,psicólogo,fisioterapia,veterinário,clínica veterinária,pronto socorro,centro de saúde,manipulação,pediatria,diagnóstico,farmacia,clinica,laboratorio,consulta medica',
    personal_care:
      'salão de beleza,cabeleireiro,barbearia,estética,manicure,unhas,depilação,massagem,spa,academia,ginásio,crossfit,pilates,lavanderia,tinturaria,natação,tatuagem,salao de beleza',
    entertainment:
      'cinema,ingresso,ingressos,bilhetes,teatro,show,concerto,museu,parque de diversões,parque aquático,boliche,jogos,games,balada,boate,casino,apostas,assinatura,streaming,zoológico,festival,estádio,assinatura streaming',
    education:
      'escola,colégio,faculdade,universidade,mensalidade,mensalidade escolar,propinas,matrícula,creche,berçário,jardim de infância,curso,cursos,cursinho,escola de inglês,idiomas,autoescola,auto escola,escola de condução,material escolar,pós graduação,aula particular',
    insurance:
      'seguro,seguros,seguradora,seguro auto,seguro de vida,seguro residencial,plano de saúde,convênio médico,prêmio seguro,apólice,plano de saude',
    loan_emi:
      'empréstimo,parcela empréstimo,parcela,financiamento,financiamento imobiliário,prestação,prestação da casa,crédito habitação,crédito pessoal,consignado,consórcio,crediário,financeira,parcela emprestimo,prestacao',
    investment:
      'investimento,investimentos,aplicação,aplicação cdb,cdb,lci,poupança,tesouro direto,ações,fundo,fundos,previdência privada,corretora,criptomoedas,bolsa de valores,ppr,certificados de aforro,resgate,poupanca aplicacao,tesouro,acoes',
    fees_taxes:
      'imposto,impostos,iptu,ipva,irs,imi,iuc,darf,das,simples nacional,licenciamento,tarifa,tarifa bancária,cesta de serviços,anuidade,multa,multa de trânsito,iof,juros,encargos,taxa,comissão de manutenção,finanças,prefeitura,câmara municipal,receita,detran,juros de mora,taxa de serviço,tarifa bancaria,imposto único de circulação,autoridade tributária,portagem multa,coima,contribuição autárquica',
    other:
      'doação,dízimo,oferta igreja,igreja,ong,instituto social,correios,transportadora,frete,encomenda,advogado,advocacia,cartório,contabilidade,contador,gráfica,xerox,floricultura,fotografia,publicidade,consultoria,sindicato,funerária,costureira,segurança patrimonial,doacao,cartorio,grafica,correio',
  },
  fr: {
    food_dining:
      'restaurant,resto,brasserie,bistrot,boulangerie,pâtisserie,café,salon de thé,crêperie,pizzeria,kebab,sandwicherie,snack,traiteur,bar,bar à vin,cave à vins,caviste,glacier,rôtisserie,maquis,gargote,fast food,restauration,cantine,déjeuner,dîner,buvette,burger,tacos,livraison repas,chocolatier,dibiterie,allocodrome,cafe,patisserie',
    groceries:
      'supermarché,hypermarché,épicerie,alimentation,alimentation générale,boucherie,charcuterie,poissonnerie,primeur,fruits et légumes,fromagerie,marché,supérette,produits bio,magasin bio,drive courses,crèmerie,boutique alimentaire,surgelés,bonbonne eau,supermarche,epicerie,marche',
    shopping:
      'vêtements,prêt à porter,mode,boutique,chaussures,librairie,papeterie,bijouterie,horlogerie,électroménager,informatique,téléphonie mobile boutique,meubles,mobilier,jouets,parfumerie,sport,quincaillerie,bricolage,maroquinerie,lingerie,centre commercial,grand magasin,magasin,décoration,animalerie,cosmétiques,friperie,tissus,vetements,electromenager',
    transport:
      'taxi,vtc,métro,bus,tramway,navigo,parking,stationnement,horodateur,péage,autoroute,garage,garage auto,pièces auto,pneus,lavage auto,contrôle technique,covoiturage,vélo en libre service,carte transport,gare routière urbaine,moto taxi,vidange,metro,peage',
    fuel:
      'station service,station essence,carburant,essence,gasoil,gazole,borne de recharge,recharge électrique,station',
    travel:
      'hôtel,auberge,gîte,chambre d\'hôtes,résidence hôtelière,billet d\'avion,billet de train,vol,compagnie aérienne,agence de voyage,voyages,tourisme,location de voiture,aéroport,camping,croisière,ferry,gare,riad,hotel,billet avion,billet train,compagnie aerienne',
    bills_utilities:
      'électricité,facture électricité,eau,facture eau,eau potable,gaz,internet,box internet,fibre,fournisseur internet,téléphone,forfait mobile,mobile,recharge téléphone,crédit téléphone,crédit d\'appel,télévision,abonnement canal,bouquet tv,chauffage urbain,énergie,sénélec,electricite,internet box,telephone mobile,credit telephone',
    housing:
      'loyer,loyer appartement,charges,charges copropriété,syndic,agence immobilière,immobilier,plombier,plomberie,électricien,serrurier,peintre,rénovation,ménage,aide à domicile,déménagement,jardinier,menuisier,matériaux de construction,charges copropriete,agence immobiliere',
    health:
      'pharmacie,parapharmacie,hôpital,clinique,polyclinique,médecin,cabinet médical,docteur,dentiste,cabinet dentaire,laboratoire,analyses médicales,radiologie,opticien,optique,kinésithérapeute,ophtalmologue,psychologue,vétérinaire,clinique vétérinaire,infirmière,pédiatre,dispensaire,centre médical,hopital,medecin,laboratoire analyses',
    personal_care:
      'coiffeur,coiffure,salon de coiffure,barbier,institut de beauté,esthétique,manucure,onglerie,massage,spa,hammam,salle de sport,fitness,musculation,yoga,pressing,blanchisserie,laverie,piscine,club de sport,tatouage,institut de beaute',
    entertainment:
      'cinéma,théâtre,concert,spectacle,billetterie,musée,parc d\'attractions,parc,bowling,jeux vidéo,discothèque,boîte de nuit,casino,paris sportifs,loterie,abonnement streaming,abonnement journal,festival,stade,zoo,escape game,karaoké,cinema,theatre,jeux video',
    education:
      'école,lycée,collège,université,institut,frais de scolarité,scolarité,inscription,crèche,garderie,maternelle,cours,cours particuliers,soutien scolaire,auto école,formation,fournitures scolaires,cantine scolaire,conservatoire,ecole,universite,frais de scolarite,creche',
    insurance:
      'assurance,assurances,assurance auto,assurance habitation,assurance vie prime,mutuelle,mutuelle santé,prime d\'assurance,cotisation mutuelle,assureur,prime assurance',
    loan_emi:
      'prêt,échéance prêt,remboursement prêt,crédit,échéance crédit,mensualité crédit,prêt immobilier,prêt auto,prêt étudiant,crédit à la consommation,microfinance,crédit bail,echeance pret,remboursement credit,pret immobilier',
    investment:
      'épargne,livret,livret a,assurance vie versement,pea,actions,bourse,placement,fonds,sicav,scpi,plan épargne retraite,crypto,courtier bourse,dépôt à terme,per versement,actions bourse',
    fees_taxes:
      'impôt,impôts,taxe foncière,taxe d\'habitation,taxe,amende,contravention,frais bancaires,frais de tenue de compte,tenue de compte,agios,cotisation carte,commission,commission d\'intervention,trésor public,mairie,préfecture,timbre fiscal,douane,urssaf,vignette,frais de rejet,frais sms,impots,taxe fonciere,impôt sur le revenu,dgfip,carte grise,taxe de séjour',
    other:
      'don,don association,association,fondation,église,mosquée,denier,zakat,notaire,avocat,huissier,expert comptable,cabinet conseil,imprimerie,photocopie,colis,coursier,la poste,livraison colis,fleuriste,photographe,publicité,pompes funèbres,couture,couturier,cordonnier,tontine,syndicat',
  },
  it: {
    food_dining:
      'ristorante,trattoria,osteria,pizzeria,bar,bar caffè,caffetteria,caffè,pasticceria,gelateria,paninoteca,rosticceria,tavola calda,enoteca,birreria,pub,cena,pranzo,gastronomia,hamburgeria,sushi,friggitoria,focacceria,bistrot,agriturismo ristorante,mensa,kebab,vineria,braceria',
    groceries:
      'supermercato,ipermercato,alimentari,minimarket,macelleria,salumeria,pescheria,fruttivendolo,frutta e verdura,ortofrutta,panificio,forno,discount,drogheria,mercato,caseificio,bottega alimentare,surgelati',
    shopping:
      'abbigliamento,calzature,scarpe,boutique,moda,libreria,cartoleria,gioielleria,orologeria,elettronica,elettrodomestici,informatica,telefonia negozio,arredamento,mobili,giocattoli,profumeria,ferramenta,articoli sportivi,pelletteria,intimo,centro commerciale,casalinghi,negozio,bricolage,tabaccheria,edicola',
    transport:
      'taxi,metropolitana,autobus,biglietto bus,abbonamento trasporti,tram,parcheggio,autorimessa,sosta,strisce blu,pedaggio,autostrada,telepass,officina,autofficina,gommista,carrozzeria,ricambi auto,autolavaggio,revisione auto,car sharing,monopattino',
    fuel:
      'benzinaio,benzinaia,distributore,distributore carburanti,stazione di servizio,carburante,benzina,gasolio,metano auto,gpl,ricarica elettrica',
    travel:
      'albergo,hotel,ostello,bed and breakfast,agriturismo,affittacamere,biglietto aereo,biglietto treno,volo,compagnia aerea,agenzia viaggi,viaggi,turismo,autonoleggio,noleggio auto,traghetto,crociera,aeroporto,villaggio turistico,campeggio',
    bills_utilities:
      'bolletta,bolletta luce,bolletta gas,luce,energia elettrica,gas,acqua,servizio idrico,acquedotto,internet,fibra,telefono,telefonia,ricarica telefonica,ricarica cellulare,rifiuti,pay tv,canone tv,teleriscaldamento',
    housing:
      'affitto,canone locazione,condominio,spese condominiali,amministratore condominio,immobiliare,idraulico,elettricista,fabbro,imbianchino,falegname,ristrutturazione,pulizie,colf,traslochi,giardiniere,edilizia,materiali edili',
    health:
      'farmacia,parafarmacia,ospedale,clinica,ambulatorio,poliambulatorio,medico,studio medico,dentista,studio dentistico,ottica,ottico,laboratorio analisi,ticket sanitario,fisioterapia,fisioterapista,psicologo,oculista,veterinario,ambulatorio veterinario,asl,radiologia,sanitaria,visita medica',
    personal_care:
      'parrucchiere,barbiere,estetista,centro estetico,salone,unghie,massaggi,spa,terme,palestra,piscina,lavanderia,tintoria,solarium,yoga,centro sportivo,tatuaggi,acconciature',
    entertainment:
      'cinema,teatro,concerto,biglietti,museo,parco divertimenti,luna park,bowling,videogiochi,discoteca,scommesse,casinò,lotteria,abbonamento streaming,abbonamento rivista,stadio,mostra,sala giochi',
    education:
      'scuola,università,tasse universitarie,retta,retta scolastica,asilo,asilo nido,scuola materna,liceo,istituto,corso,corsi,ripetizioni,autoscuola,scuola guida,libri scolastici,mensa scolastica,master,accademia',
    insurance:
      'assicurazione,assicurazioni,polizza,polizza auto,rc auto,premio assicurativo,assicurazione casa,polizza vita',
    loan_emi:
      'rata prestito,rata mutuo,mutuo,prestito,finanziamento,rata finanziamento,cessione del quinto,rata auto,leasing',
    investment:
      'investimento,investimenti,fondo comune,fondi,pac,azioni,buoni fruttiferi,btp,titoli,conto deposito,fondo pensione,criptovalute,borsa',
    fees_taxes:
      'imposta,imposta di bollo,bollo auto,tasse,f24,imu,tari,irpef,multa,contravvenzione,commissione,commissioni,canone conto,canone carta,spese bancarie,agenzia entrate,comune,inps,sanzione,pagopa,passaporto,dogana,interessi passivi,tassa automobilistica,ravvedimento,diritti catastali,cartella esattoriale',
    other:
      'donazione,offerta,parrocchia,chiesa,onlus,associazione,corriere,spedizione,poste,avvocato,notaio,commercialista,consulenza,tipografia,copisteria,fioraio,fioreria,fotografo,pubblicità,onoranze funebri,sartoria,calzolaio,sindacato',
  },
  ro: {
    food_dining:
      'restaurant,cofetărie,patiserie,covrigărie,cafenea,pizzerie,bistro,fast food,bar,terasă,gogoserie,shaormerie,catering,livrare mâncare,crama,berărie,cantina',
    groceries:
      'supermarket,magazin alimentar,alimentara,măcelărie,legume fructe,aprozar,piață,brutărie,hipermarket,carmangerie,mini market,pescărie',
    shopping:
      'îmbrăcăminte,haine,încălțăminte,librărie,papetărie,bijuterii,electronice,electrocasnice,mobilă,jucării,parfumerie,magazin,articole sportive,mall',
    transport:
      'taxi,metrou,autobuz,parcare,rovinietă,service auto,vulcanizare,spălătorie auto,piese auto,abonament transport,transport public',
    fuel:
      'benzinărie,benzină,motorină,carburant,stație carburanți',
    travel:
      'hotel,pensiune,cazare,bilet avion,bilet tren,agenție de turism,zbor,închirieri auto,turism',
    bills_utilities:
      'factură curent,energie electrică,electricitate,gaze,apă,apă canal,internet,telefonie,reîncărcare,cablu tv,factură telefon',
    housing:
      'chirie,întreținere,asociație proprietari,imobiliare,instalator,electrician,renovare,curățenie',
    health:
      'farmacie,spital,clinică,policlinică,cabinet medical,stomatologie,dentist,analize medicale,optică,veterinar,cabinet veterinar',
    personal_care:
      'frizerie,coafor,salon,salon înfrumusețare,manichiură,sală fitness,masaj,curățătorie,spălătorie haine',
    entertainment:
      'cinema,teatru,concert,bilete,muzeu,jocuri,pariuri,abonament streaming',
    education:
      'școală,universitate,taxă școlară,grădiniță,after school,curs,școală de șoferi,meditații',
    insurance:
      'asigurare,asigurări,rca,casco,primă asigurare',
    loan_emi:
      'rată credit,rată,credit ipotecar,împrumut,rambursare credit',
    fees_taxes:
      'impozit,taxă,amendă,comision,comision administrare,anaf,taxe locale,trezorerie,primărie',
    other:
      'donație,biserică,fundație,curier,avocat,notar,contabil,florărie,tipografie',
  },
};
