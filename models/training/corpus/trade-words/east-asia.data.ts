import type { TradeWords } from './word-table.js';

/** Words of trades in Indonesian, Malay, Vietnamese, Thai, Filipino, Chinese, Japanese and Korean. */
export const eastAsia: TradeWords = {
  id: {
    food_dining:
      'rumah makan,warung,warung makan,warung nasi,warteg,restoran,resto,kedai,kedai kopi,kopi,kafe,kantin,bakso,mie ayam,nasi goreng,ayam geprek,ayam bakar,sate,soto,seafood bakar,martabak,roti,toko roti,es krim,es teh,jus buah,catering,nasi padang,pecel lele,angkringan,depot,boba,makan siang,makan malam',
    groceries:
      'supermarket,swalayan,minimarket,toko sembako,sembako,toko kelontong,pasar,pasar tradisional,sayur,sayur mayur,buah,toko buah,daging,ayam potong,ikan,belanja bulanan,hypermarket,beras,galon air,toserba,grosir sembako',
    shopping:
      'toko baju,pakaian,busana,butik,sepatu,toko sepatu,elektronik,toko elektronik,toko buku,toko online,perhiasan,toko emas,mebel,furniture,mainan,kosmetik,parfum,handphone,toko hp,komputer,alat tulis,olahraga toko,department store,mall,perlengkapan bayi,peralatan rumah,toko besi',
    transport:
      'ojek,ojol,taksi,angkot,busway,transjakarta,krl,mrt,lrt,parkir,tarif parkir,tol,gerbang tol,bengkel,bengkel motor,bengkel mobil,ban,cuci mobil,cuci motor,suku cadang,servis motor,sparepart,ganti oli',
    fuel:
      'spbu,bensin,bbm,pertalite,pertamax,solar,pom bensin,isi bensin,spklu',
    travel:
      'hotel,penginapan,losmen,villa,guest house,tiket pesawat,tiket kereta,tiket bus,travel,biro perjalanan,maskapai,wisata,rental mobil,kapal ferry,bandara,umroh',
    bills_utilities:
      'listrik,token listrik,tagihan listrik,pln,air,pdam,tagihan air,pulsa,paket data,kuota,internet,wifi,telepon,tv kabel,gas,pascabayar,iuran sampah,air pdam',
    housing:
      'sewa rumah,kontrakan,kos,kost,bayar kos,ipl,iuran apartemen,tukang,tukang ledeng,bahan bangunan,toko bangunan,renovasi,jasa kebersihan,asisten rumah tangga,laundry apartemen sewa',
    health:
      'apotek,apotik,rumah sakit,rs,rsud,klinik,puskesmas,dokter,praktek dokter,dokter gigi,klinik gigi,laboratorium,lab klinik,optik,kacamata,obat,toko obat,bidan,fisioterapi,dokter hewan,klinik hewan',
    personal_care:
      'salon,pangkas rambut,barbershop,potong rambut,spa,pijat,refleksi,kecantikan,klinik kecantikan,nail,gym,fitness,senam,kolam renang,laundry,laundry kiloan,futsal',
    entertainment:
      'bioskop,konser,tiket konser,karaoke,game,voucher game,top up game,taman hiburan,wahana,langganan,museum,teater,kebun binatang',
    education:
      'sekolah,uang sekolah,spp,sd,smp,sma,universitas,kuliah,ukt,uang kuliah,kursus,les,bimbel,bimbingan belajar,paud,taman kanak,pesantren,buku pelajaran',
    insurance:
      'asuransi,premi,premi asuransi,bpjs,bpjs kesehatan,asuransi jiwa,asuransi kesehatan,asuransi mobil',
    loan_emi:
      'angsuran,cicilan,cicilan motor,cicilan mobil,kredit,kpr,pinjaman,bayar pinjaman,paylater,pinjol,leasing motor',
    investment:
      'reksadana,saham,deposito,investasi,obligasi,emas,tabungan emas,sekuritas,kripto,dplk',
    fees_taxes:
      'pajak,pbb,pajak kendaraan,pkb,samsat,denda,tilang,biaya admin,biaya administrasi,admin bulanan,biaya transfer,biaya kartu,pph,ppn,materai,paspor,bea cukai,retribusi',
    other:
      'donasi,zakat,infaq,sedekah,wakaf,masjid,gereja,panti asuhan,yayasan,kurir,ekspedisi,ongkir,kirim paket,notaris,pengacara,konsultan,percetakan,fotokopi,toko bunga,foto studio,penjahit,iklan,jasa',
  },
  ms: {
    food_dining:
      'restoran,kedai makan,kedai kopi,warung,gerai makan,nasi kandar,nasi lemak,mamak,kopitiam,kafe,kantin,satay,roti canai,makanan laut,katering',
    groceries:
      'pasar raya,pasaraya,kedai runcit,pasar mini,pasar basah,sayur,ikan segar,ayam segar,runcit,borong,buah buahan',
    shopping:
      'kedai pakaian,butik,kasut,kedai buku,elektrik,perabot,kedai emas,mainan,alat tulis,kedai telefon,peruncitan',
    transport:
      'teksi,tren,bas,tambang,tempat letak kereta,parkir,tol,plaza tol,bengkel kereta,tayar,cuci kereta,alat ganti',
    fuel:
      'stesen minyak,petrol,minyak kereta,diesel',
    travel:
      'hotel,penginapan,homestay,tiket penerbangan,agensi pelancongan,tiket bas ekspres,feri,kereta sewa',
    bills_utilities:
      'elektrik bil,bil elektrik,bil air,air selangor,bil telefon,tambah nilai,prabayar,internet,pembetungan',
    housing:
      'sewa rumah,sewa,yuran penyelenggaraan,tukang paip,juruelektrik,ubah suai,pembersihan rumah',
    health:
      'farmasi,klinik,klinik gigi,hospital,pergigian,ubat,cermin mata,makmal,klinik haiwan,poliklinik',
    personal_care:
      'gunting rambut,salun,kedai gunting,spa,urut,gim,dobi,kecantikan',
    entertainment:
      'pawagam,wayang,konsert,karaoke,taman tema,permainan,langganan',
    education:
      'sekolah,yuran sekolah,universiti,kolej,tadika,tuisyen,yuran pengajian,taska,sekolah memandu',
    insurance:
      'insurans,takaful,premium insurans,caruman takaful',
    loan_emi:
      'ansuran,ansuran kereta,pinjaman,pembiayaan,pinjaman perumahan,ptptn,bayaran balik pinjaman',
    investment:
      'unit amanah,saham,simpanan tetap,pelaburan,asb,emas',
    fees_taxes:
      'cukai,cukai pendapatan,cukai jalan,cukai pintu,cukai taksiran,saman,denda,caj perkhidmatan,yuran tahunan kad,duti setem,majlis perbandaran',
    other:
      'derma,sedekah,zakat,masjid,kurier,pos,peguam,percetakan,kedai bunga,rumah anak yatim,tukang jahit',
  },
  vi: {
    food_dining:
      'nhà hàng,quán ăn,quán cơm,cơm tấm,phở,bún,bánh mì,cà phê,cafe,trà sữa,quán nhậu,bia hơi,lẩu,nướng,đồ ăn,giao đồ ăn,tiệm bánh,kem,ốc,chè,NHA HANG,QUAN AN,QUAN COM,PHO,BUN,BANH MI,CA PHE,TRA SUA,LAU,QUAN NHAU,TIEM BANH,COM TRUA,DO AN,nha hang,quan an,ca phe,tra sua,com trua',
    groceries:
      'siêu thị,tạp hóa,tạp hoá,chợ,rau củ,trái cây,thịt cá,hải sản tươi,cửa hàng tiện lợi,thực phẩm,bách hóa,SIEU THI,TAP HOA,CHO,RAU CU,TRAI CAY,THUC PHAM,CUA HANG TIEN LOI,BACH HOA,sieu thi,tap hoa,cho,rau cu',
    shopping:
      'quần áo,thời trang,giày dép,điện máy,điện thoại,nhà sách,nội thất,trang sức,vàng bạc,mỹ phẩm,đồ chơi,siêu thị điện máy,cửa hàng,QUAN AO,THOI TRANG,GIAY DEP,DIEN MAY,NHA SACH,NOI THAT,MY PHAM,DO CHOI,VAN PHONG PHAM,CUA HANG,quan ao,giay dep,dien may,nha sach',
    transport:
      'taxi,xe ôm,xe buýt,gửi xe,giữ xe,phí đường bộ,trạm thu phí,sửa xe,rửa xe,gara ô tô,lốp xe,vetc,XE OM,XE BUYT,GUI XE,SUA XE,RUA XE,GARA,TRAM THU PHI,xe om,gui xe,xe bus',
    fuel:
      'xăng,xăng dầu,cây xăng,trạm xăng,dầu diesel,XANG DAU,CAY XANG,CUA HANG XANG DAU,TRAM SAC,xang dau,cay xang',
    travel:
      'khách sạn,nhà nghỉ,homestay,vé máy bay,vé tàu,vé xe,du lịch,đặt phòng,thuê xe,KHACH SAN,NHA NGHI,VE MAY BAY,VE TAU,VE XE,DU LICH',
    bills_utilities:
      'tiền điện,tiền nước,hóa đơn điện,điện lực,cấp nước,internet,cước internet,nạp điện thoại,nạp tiền điện thoại,cước di động,truyền hình,TIEN DIEN,TIEN NUOC,HOA DON DIEN,DIEN LUC,CAP NUOC,NAP DIEN THOAI,CUOC VIEN THONG,CUOC INTERNET,tien dien,tien nuoc,nap dien thoai',
    housing:
      'tiền nhà,thuê nhà,tiền thuê nhà,phí quản lý chung cư,phí chung cư,sửa nhà,thợ điện nước,giúp việc,vật liệu xây dựng,TIEN NHA,THUE NHA,TIEN PHONG TRO,PHI CHUNG CU,tien nha,thue nha',
    health:
      'nhà thuốc,hiệu thuốc,tiệm thuốc,bệnh viện,phòng khám,nha khoa,bác sĩ,xét nghiệm,kính mắt,thú y,viện phí,NHA THUOC,BENH VIEN,PHONG KHAM,NHA KHOA,VIEN PHI,XET NGHIEM,KINH MAT,THU Y,nha thuoc,benh vien,phong kham',
    personal_care:
      'cắt tóc,tiệm tóc,salon tóc,làm đẹp,spa,làm móng,phòng gym,yoga,giặt ủi,giặt là,CAT TOC,LAM DEP,TIEM NAIL,GIAT UI,PHONG GYM,HO BOI',
    entertainment:
      'rạp phim,vé xem phim,karaoke,trò chơi,nạp game,ca nhạc,công viên,RAP PHIM,VE XEM PHIM,NAP GAME,KHU VUI CHOI',
    education:
      'học phí,trường học,đại học,mầm non,tiếng anh,khóa học,gia sư,HOC PHI,TRUONG,TRUONG MAM NON,DAI HOC,KHOA HOC,TRUNG TAM ANH NGU,hoc phi,truong hoc',
    insurance:
      'bảo hiểm,phí bảo hiểm,bảo hiểm xe,BAO HIEM,PHI BAO HIEM,BAO HIEM NHAN THO,bao hiem',
    loan_emi:
      'trả góp,trả nợ vay,khoản vay,tiền vay,TRA GOP,TRA NO VAY,THU NO VAY,TAT TOAN VAY,tra gop,tra no vay',
    investment:
      'chứng khoán,tiết kiệm,gửi tiết kiệm,quỹ đầu tư,CHUNG KHOAN,GUI TIET KIEM,QUY DAU TU,MUA CO PHIEU',
    fees_taxes:
      'thuế,phí,phí dịch vụ,phí thường niên,phí quản lý tài khoản,phạt,lệ phí,phí sms,THUE,PHI DICH VU,PHI THUONG NIEN,PHI QUAN LY TAI KHOAN,PHI SMS,NOP PHAT,LE PHI',
    other:
      'từ thiện,quyên góp,chuyển phát,luật sư,in ấn,hoa tươi,TU THIEN,QUYEN GOP,CHUYEN PHAT NHANH,SHOP HOA,IN AN,CONG CHUNG',
  },
  th: {
    food_dining:
      'ร้านอาหาร,ภัตตาคาร,ร้านกาแฟ,คาเฟ่,ก๋วยเตี๋ยว,ข้าวมันไก่,ส้มตำ,หมูกระทะ,ชาบู,ชานม,ร้านเบเกอรี่,ร้านขนม,ไอศกรีม,บุฟเฟต์,อาหารตามสั่ง,ร้านเหล้า,ผับ,ค่าอาหาร,RAN AHAN,KAFAE,SUKI,SHABU',
    groceries:
      'ซูเปอร์มาร์เก็ต,ตลาด,ร้านสะดวกซื้อ,มินิมาร์ท,ร้านขายของชำ,ร้านโชห่วย,ผักผลไม้,ผลไม้,เนื้อสัตว์,อาหารสด,ตลาดสด,ข้าวสาร',
    shopping:
      'เสื้อผ้า,รองเท้า,ห้างสรรพสินค้า,เครื่องใช้ไฟฟ้า,โทรศัพท์มือถือ,ร้านหนังสือ,เฟอร์นิเจอร์,เครื่องสำอาง,ของเล่น,ร้านทอง,เครื่องเขียน,ร้านค้าออนไลน์',
    transport:
      'แท็กซี่,รถไฟฟ้า,รถเมล์,ที่จอดรถ,ค่าจอดรถ,ทางด่วน,ค่าทางด่วน,อู่ซ่อมรถ,ศูนย์บริการรถยนต์,ยางรถยนต์,ล้างรถ,วินมอเตอร์ไซค์',
    fuel:
      'ปั๊มน้ำมัน,น้ำมัน,สถานีบริการน้ำมัน,เติมน้ำมัน,แก๊สรถยนต์,สถานีชาร์จ',
    travel:
      'โรงแรม,รีสอร์ท,ที่พัก,ตั๋วเครื่องบิน,สายการบิน,ตั๋วรถไฟ,ตั๋วรถทัวร์,ทัวร์,ท่องเที่ยว,เช่ารถ',
    bills_utilities:
      'ค่าไฟ,ค่าไฟฟ้า,การไฟฟ้า,ค่าน้ำ,การประปา,ค่าน้ำประปา,ค่าโทรศัพท์,เติมเงินมือถือ,ค่าอินเทอร์เน็ต,เน็ตบ้าน',
    housing:
      'ค่าเช่า,ค่าเช่าบ้าน,ค่าเช่าห้อง,ค่าส่วนกลาง,นิติบุคคลอาคารชุด,ช่างประปา,ซ่อมบ้าน,แม่บ้าน,วัสดุก่อสร้าง',
    health:
      'ร้านขายยา,โรงพยาบาล,คลินิก,คลินิกทันตกรรม,ทันตกรรม,แพทย์,หมอ,แว่นตา,ห้องแล็บ,โรงพยาบาลสัตว์,สัตวแพทย์,ยา',
    personal_care:
      'ร้านตัดผม,ร้านเสริมสวย,สปา,นวด,นวดแผนไทย,ทำเล็บ,ฟิตเนส,ซักรีด,ร้านซักผ้า,คลินิกความงาม',
    entertainment:
      'โรงหนัง,โรงภาพยนตร์,คอนเสิร์ต,บัตรคอนเสิร์ต,คาราโอเกะ,เกม,เติมเกม,สวนสนุก',
    education:
      'โรงเรียน,มหาวิทยาลัย,ค่าเทอม,โรงเรียนอนุบาล,กวดวิชา,เรียนพิเศษ,คอร์สเรียน,โรงเรียนสอนขับรถ',
    insurance:
      'ประกัน,ประกันภัย,ประกันชีวิต,เบี้ยประกัน,ประกันรถยนต์,พรบ',
    loan_emi:
      'ผ่อนชำระ,ค่างวด,ค่างวดรถ,สินเชื่อ,ชำระสินเชื่อ,ผ่อนบ้าน,เงินกู้',
    investment:
      'กองทุนรวม,กองทุน,หุ้น,ซื้อหุ้น,เงินฝากประจำ,ลงทุน,ทองคำแท่ง',
    fees_taxes:
      'ภาษี,ภาษีรถ,ค่าปรับ,ค่าธรรมเนียม,ค่าธรรมเนียมรายปี,ค่าธรรมเนียมบัตร,ใบสั่ง,สรรพากร,ค่าบริการ sms',
    other:
      'บริจาค,ทำบุญ,วัด,มูลนิธิ,ไปรษณีย์,ขนส่งพัสดุ,ค่าส่งพัสดุ,ทนายความ,โรงพิมพ์,ร้านดอกไม้,ร้านถ่ายรูป,ถ่ายเอกสาร',
  },
  tl: {
    food_dining:
      'kainan,karinderya,carinderia,turo turo,inihaw,panaderya,lechon,ihawan,lugawan,milk tea,panciteria,tapsihan',
    groceries:
      'palengke,sari sari store,sari-sari,bigasan,talipapa,grocery,supermarket,gulayan',
    shopping:
      'tindahan,damit,sapatos,ukay ukay,bilihan',
    transport:
      'pamasahe,jeep,jeepney,tricycle fare,bus fare,paradahan,talyer,vulcanizing,car wash',
    fuel:
      'gasolinahan,gasolina,krudo',
    travel:
      'pensyon,biyahe,tiket sa eroplano',
    bills_utilities:
      'kuryente,bayad kuryente,tubig,load,bayad sa internet,e-load',
    housing:
      'upa,upa sa bahay,renta,boarding house,tubero,association dues',
    health:
      'botika,parmasya,ospital,klinika,doktor,dentista,gamot',
    personal_care:
      'gupitan,pagupit,parlor,labahan,hilot,masahe',
    education:
      'paaralan,matrikula,eskwela,tuition,pamantasan',
    insurance:
      'seguro,plan premium,memorial plan',
    loan_emi:
      'hulog,utang,bayad utang,hulugan,salary loan,pag-ibig loan,sss loan',
    fees_taxes:
      'buwis,multa,amilyar,bayarin',
    other:
      'abuloy,simbahan,donasyon,padala,punerarya,patahian',
  },
  zh: {
    food_dining:
      '餐厅,饭店,餐馆,酒楼,火锅,烧烤,面馆,小吃,快餐,外卖,咖啡,咖啡店,奶茶,茶餐厅,茶樓,甜品,蛋糕,面包店,麵包店,餐廳,飯店,酒吧,食堂,早餐,早餐店,便當,小吃店,麵店,冰室,餐饮,料理,外卖平台,火锅店',
    groceries:
      '超市,便利店,便利商店,菜市场,菜市場,水果店,水果,生鲜,生鮮,肉店,粮油,杂货,雜貨店,食品店,百货超市,超級市場,蔬菜,海鲜市场',
    shopping:
      '服装,服装店,服飾,鞋店,书店,書店,数码,电器,電器,家具,傢俬,玩具,珠宝,珠寶,化妆品,百货,百貨,百貨公司,商场,购物中心,購物中心,文具,手机店,运动用品,商城,网购,眼镜饰品',
    transport:
      '出租车,計程車,的士,地铁,地鐵,捷運,公交,公車,巴士,停车场,停车费,停車場,停車費,高速公路,过路费,汽车维修,修车,洗车,轮胎,共享单车,打车,悠遊卡加值',
    fuel:
      '加油站,加油,汽油,柴油,中石化,中石油加油,充电桩,充電站',
    travel:
      '酒店,宾馆,旅馆,旅館,民宿,机票,機票,航空,航空公司,火车票,高铁票,高鐵,旅行社,旅游,旅遊,租车,租車',
    bills_utilities:
      '电费,電費,水费,水費,燃气费,煤气费,煤氣,瓦斯費,话费,話費,话费充值,宽带,寬頻,电信,電信費,供电局,自来水,電力公司,手机充值',
    housing:
      '房租,租金,物业费,管理費,物业管理,家政,保洁,装修,水电维修,搬家,房屋中介,建材',
    health:
      '药店,药房,藥局,藥房,医院,醫院,诊所,診所,牙科,口腔,牙醫,眼科,眼镜店,体检,化验,中医,中醫,宠物医院,獸醫,挂号费,大药房',
    personal_care:
      '理发,理发店,理髮,美发,美髮,美容,美容院,美甲,按摩,足疗,健身,健身房,瑜伽,游泳馆,洗衣,干洗,洗衣店',
    entertainment:
      '电影,电影院,電影院,影院,戏院,演唱会,演唱會,门票,游乐园,樂園,游戏,游戏充值,遊戲,会员,会员续费,KTV,网吧,博物馆,剧院',
    education:
      '学校,學校,大学,大學,学费,學費,幼儿园,幼稚園,培训,培训班,补习班,補習班,教育,驾校,英语培训,课程',
    insurance:
      '保险,保險,保费,保費,车险,人寿保险,人壽保險,医疗险',
    loan_emi:
      '还款,贷款,贷款还款,房贷,房貸,车贷,分期,分期付款,借款还款,貸款,按揭还款,住房贷款还款,消费贷还款,贷款本息',
    investment:
      '基金,基金申购,理财,理財,股票,证券,證券,定期存款,投资,黄金,定投',
    fees_taxes:
      '税,税费,税务局,稅款,国税,罚款,罰款,交通罚款,交通罰單,手续费,手續費,年费,年費,短信费,管理费账户,规费,規費,利息支出,牌照稅',
    other:
      '捐款,慈善,公益,基金会,寺庙,教堂,快递,快遞,物流,邮局,郵局,律师,律師,会计,打印,复印,影印,花店,鲜花,照相馆,广告,裁缝',
  },
  ja: {
    food_dining:
      'レストラン,食堂,居酒屋,ラーメン,寿司,焼肉,カフェ,喫茶店,珈琲,パン屋,ベーカリー,ケーキ,弁当,うどん,そば,牛丼,定食,バー,酒店,ピザ,出前,ファミレス,焼鳥',
    groceries:
      'スーパー,スーパーマーケット,コンビニ,八百屋,精肉店,鮮魚,食料品,生協,コープ,ドラッグ食品,青果',
    shopping:
      '衣料品,洋服,靴,書店,本屋,家電,家具,百貨店,デパート,雑貨,おもちゃ,化粧品,ホームセンター,文具,通販,ショッピングモール,スポーツ用品,宝飾',
    transport:
      'タクシー,地下鉄,バス,電車,駐車場,パーキング,高速道路,有料道路,自動車整備,車検,タイヤ,洗車,カーシェア,定期券',
    fuel:
      'ガソリンスタンド,ガソリン,給油,サービスステーション,軽油',
    travel:
      'ホテル,旅館,民宿,航空券,航空,新幹線,旅行,旅行代理店,レンタカー,空港,宿泊,特急券,ツアー',
    bills_utilities:
      '電気料金,電力,水道料金,水道局,ガス料金,都市ガス,携帯電話料金,携帯料金,インターネット料金,通信料,固定電話,NHK受信料',
    housing:
      '家賃,賃料,管理費,共益費,不動産,水道工事,リフォーム,清掃,引越,修繕積立金',
    health:
      '薬局,調剤薬局,病院,医院,クリニック,歯科,歯医者,診療所,眼科,皮膚科,眼鏡,メガネ,動物病院,整骨院,検査',
    personal_care:
      '美容室,美容院,理容室,床屋,ネイル,エステ,マッサージ,ジム,フィットネス,温泉,銭湯,クリーニング,コインランドリー',
    entertainment:
      '映画館,映画,劇場,コンサート,チケット,カラオケ,ゲーム,遊園地,水族館,動物園,美術館,ボウリング,パチンコ,動画配信,月額会員',
    education:
      '学校,大学,学費,授業料,保育園,幼稚園,塾,学習塾,予備校,英会話,教習所,講座,給食費',
    insurance:
      '保険,保険料,生命保険,自動車保険,火災保険,医療保険',
    loan_emi:
      'ローン返済,住宅ローン,カードローン,自動車ローン,分割払い,奨学金返還',
    investment:
      '投資信託,株式,証券,定期預金,積立,積立投信,NISA,iDeCo',
    fees_taxes:
      '税金,住民税,所得税,固定資産税,自動車税,罰金,反則金,手数料,振込手数料,年会費,市役所,国民年金,口座維持手数料',
    other:
      '寄付,募金,神社,寺,教会,宅配便,郵便局,弁護士,税理士,印刷,コピー,花屋,写真館,仕立て,葬儀',
  },
  ko: {
    food_dining:
      '식당,음식점,레스토랑,카페,커피,분식,김밥,치킨,피자,고기집,갈비,삼겹살,국밥,냉면,횟집,중국집,짜장,베이커리,제과점,빵집,술집,호프,포차,배달음식,떡볶이,족발,주점,맥주,한식,일식,돈까스,아이스크림,구내식당',
    groceries:
      '슈퍼,슈퍼마켓,마트,식자재마트,편의점,정육점,과일,과일가게,야채,채소,수산,반찬,쌀,농협하나로,시장,식료품',
    shopping:
      '의류,옷가게,신발,서점,문구,문구점,전자제품,가전,가구,백화점,아울렛,쇼핑몰,화장품,완구,귀금속,안경선글라스,잡화,휴대폰매장,스포츠용품,인터넷쇼핑,다이소잡화,반려동물용품',
    transport:
      '택시,지하철,버스,교통카드,주차장,주차,주차요금,통행료,고속도로,하이패스,카센터,정비소,자동차정비,타이어,세차장,세차,대리운전,킥보드',
    fuel:
      '주유소,주유,휘발유,경유,충전소,가스충전소,전기차충전',
    travel:
      '호텔,모텔,펜션,리조트,게스트하우스,항공,항공권,여행사,여행,기차표,렌터카,고속버스,숙박,콘도,면세점여행',
    bills_utilities:
      '전기요금,한국전력,수도요금,상수도,도시가스,가스요금,통신요금,휴대폰요금,핸드폰요금,인터넷요금,전화요금,케이블방송',
    housing:
      '월세,임대료,관리비,아파트관리비,부동산,인테리어,수리,배관,청소업체,이사,이사짐,철물건축',
    health:
      '약국,병원,의원,치과,치과의원,한의원,내과,소아과,안과,피부과,정형외과,종합병원,보건소,안경원,동물병원,검진센터,이비인후과,요양병원',
    personal_care:
      '미용실,헤어,헤어샵,이발소,네일,피부관리,마사지,사우나,찜질방,목욕탕,헬스장,헬스,필라테스,요가,수영장,세탁소,빨래방,골프연습장',
    entertainment:
      '영화관,영화,극장,공연,콘서트,티켓,노래방,PC방,게임,놀이공원,볼링장,당구장,박물관,전시회,구독,멤버십구독,스크린골프',
    education:
      '학교,대학교,등록금,학원,영어학원,수학학원,태권도학원,유치원,어린이집,교육,학습지,독서실,스터디카페,운전학원,인강,교재',
    insurance:
      '보험,보험료,자동차보험,생명보험,실손보험,화재보험',
    loan_emi:
      '대출,대출상환,대출이자,할부금,주택담보대출,캐피탈,원리금',
    investment:
      '펀드,주식,증권,적금,정기예금,투자,연금저축,청약저축',
    fees_taxes:
      '세금,재산세,자동차세,주민세,소득세,지방세,과태료,범칙금,벌금,수수료,이체수수료,연회비,국민연금,구청,시청,인지세,연체이자',
    other:
      '기부,후원금,교회,헌금,성당,절,택배,우체국,변호사,법무사,세무사,인쇄,꽃집,꽃배달,사진관,광고,수선,장례식장,경조사비',
  },
};
