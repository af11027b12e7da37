/** Parts from which names of local businesses are put together; comma-separated. */
export const NAME_STARTS =
  'Sri Balaji,Shree Ganesh,Om Sai,Sai Ram,Jai Ambe,Maa Durga,Sri Krishna,Sri Venkateswara,Lakshmi,Mahalaxmi,Saraswati,Annapurna,Durga,Shiva,Hanuman,Ganapati,Murugan,Ayyappa,Sai Baba,Guru Nanak,Khalsa,Al Noor,Bismillah,Madina,Al Madina,Star,New Star,Royal,New Royal,City,New City,National,New India,Bharat,Punjab,New Punjab,Delhi,Bombay,Madras,Bengal,Kerala,Andhra,Gujarat,Rajasthan,Hyderabad,Bangalore,Deccan,Malabar,Konkan,Himalaya,Ganga,Yamuna,Kaveri,Godavari,Sagar,Green,Golden,Silver,Diamond,Crystal,Blue Sky,Sunrise,Sunshine,Moonlight,Rainbow,Classic,Modern,Popular,Famous,Perfect,Prime Choice,Quality,Super,Best,Top,First Choice,Galaxy,Global,Universal,Metro City,Urban,Heritage,Imperial,Grand,Central Park,Park View,Hill View,Sea View,Lake View,Garden,Friends,Family,Anand,Ashoka,Vijay,Prakash,Santosh,Shanti,Pragati,Navjeevan,Sanjeevani,Arogya,Jeevan,Amrit,Aditya,Surya,Chandra,Tulsi,Kamal,Lotus,Rose,Jasmine,Mother,Apna,Hamara,Desi,Mini,Mega,Express,Speedy,Quick,A1,JK,RK,SK,MK,KGN,SLV,SVS,VRS,Sharma,Gupta,Verma,Agarwal,Jain,Patel,Shah,Mehta,Reddy,Rao,Naidu,Iyer,Nair,Menon,Pillai,Singh,Yadav,Mishra,Das,Bose,Ghosh,Banerjee,Khan,Ansari,Sheikh,Fernandes,Thomas,Joseph,Chawla,Arora,Kapoor,Malhotra,Bansal,Mittal,Goyal,Chaudhary,Thakur,Pawar,Patil,Kulkarni,Joshi,Deshmukh,Hegde,Shetty,Gowda,Sunny,Happy,Lucky,Smart Choice,Elite,Supreme,Oasis,Paradise,Harmony,Pearl,Emerald,Victoria,Kings,Queens,Riverside,Downtown,Main Street,Corner,Old Town,Highland,Lakeside,Westend,North Star,Eastern,Southern,Pacific,Atlantic,Nairobi,Lagos,Accra,Dhaka,Lahore,Karachi,Kathmandu,Colombo,Dubai,Gulf,Emirates City,Manila,Jakarta,Bangkok,San Jose,Santa Maria,El Sol,La Casa,Don Pepe,Nova,Alpha,Omega,Apex,Zenith Point';

/** First names of private payees. */
export const FIRST_NAMES =
  'Rahul,Priya,Amit,Neha,Suresh,Ramesh,Mahesh,Rajesh,Sunita,Anita,Kavita,Pooja,Deepak,Vikram,Arjun,Rohit,Sanjay,Ajay,Vijay,Manoj,Anil,Sunil,Lakshmi,Divya,Swathi,Karthik,Arun,Senthil,Ravi,Kumar,Mohammed,Imran,Salman,Ayesha,Fatima,Joseph,Mary,Thomas,John,David,Maria,Jose,Carlos,Ana,Juan,Grace,Peter,Mercy,Samuel,James,Brian,Wanjiru,Otieno,Ahmed,Omar,Khalid,Ivan,Sergey,Olga,Natalia,Dewi,Budi,Siti,Nguyen,Linh,Somchai,Chinedu,Ngozi,Abebe,Tigist,Hassan,Zainab,Gurpreet,Harpreet,Simran,Farhan,Nadia,Meera,Nayana,Sneha,Abhishek,Gaurav,Nitin,Vivek,Ashok,Geeta,Usha,Asha,Rekha,Vinod,Pankaj,Naveen,Praveen,Harish,Girish,Mukesh,Dinesh,Jyoti,Shweta,Komal,Sapna';

/** Family names of private payees. */
export const FAMILY_NAMES =
  'Kumar,Sharma,Singh,Patel,Reddy,Gupta,Verma,Das,Nair,Iyer,Rao,Khan,Yadav,Mishra,Joshi,Shah,Jain,Mehta,Pillai,Naidu,Ansari,Sheikh,Dsouza,Fernandes,Thomas,Mathew,Kaur,Gill,Chauhan,Pandey,Tiwari,Saxena,Kulkarni,Patil,More,Shinde,Hegde,Shetty,Gowda,Murthy,Smith,Brown,Garcia,Lopez,Silva,Santos,Mwangi,Odhiambo,Kamau,Okafor,Adeyemi,Mensah,Tesfaye,Ali,Hussain,Rahman,Islam,Perera,Fernando,Ivanov,Petrova,Wijaya,Tran,Le,Reyes,Cruz,K,S,R,M,V,P';

/** Banks an alert may come from. */
export const BANKS =
  'HDFC Bank,SBI,ICICI Bank,Axis Bank,Kotak Bank,PNB,Bank of Baroda,Canara Bank,Union Bank,IDFC FIRST Bank,Yes Bank,IndusInd Bank,Federal Bank,RBL Bank,IDBI Bank,Indian Bank,Bank of India,HDFC,ICICI,Axis,Kotak,AU Bank,IOB,UCO Bank';
export const WORLD_BANKS =
  'Chase,Wells Fargo,Citi,HSBC,Barclays,Emirates NBD,ADCB,FAB,Mashreq,Al Rajhi Bank,QNB,Equity Bank,KCB,GTBank,Access Bank,Zenith Bank,FNB,Absa,Standard Chartered,DBS,OCBC,Maybank,BCA,Mandiri,BDO,BPI,HBL,UBL,MCB,City Bank,Nabil Bank,Commercial Bank,Santander,BBVA,Bancolombia,Itau,Garanti,CBE';
export const UPI_APPS =
  'PhonePe,Paytm,Google Pay,GPay,BHIM,Amazon Pay,CRED,UPI,BHIM UPI,Paytm UPI,HDFC UPI,SBI UPI,ICICI UPI,Axis UPI';
export const PAYMENT_HANDLES =
  'okhdfcbank,okaxis,oksbi,okicici,ybl,ibl,axl,paytm,upi,hdfcbank,icici,sbi,axisbank,kotak,apl,ptys,rzp,yesbank';
