// SPDX-License-Identifier: Apache-2.0

/// Further rows of `EastAsianPosts`: a concept and the parts of words that mean it.
enum EastAsianRows {
    static let japanese = """
        deputy+r.minister 부상
        r.prosecutor+t.general 最高人民检察院检察长 檢察總長
        r.head+t.general-staff 參謀總長
        r.head+r.secretary 政務司司長
        r.head 專員
        t.anticorruption 廉政
        t.state-assets 国资委
        t.finance 금융위
        t.procurement 방위사업
        t.central-bank 日銀 日本銀行
        t.bank 中国银行
        t.security 國安局 保安局
        t.police 警務處
        r.head 處長
        r.minister+t.peoples-armed 인민무력상
        t.peoples-armed 인민무력성 인민무력부
        r.minister+t.foreign 외무상
        r.minister+t.defence 국방상
        r.minister 担当大臣 大臣 相
        deputy+r.minister 副大臣 政務官 大臣政務官
        deputy+r.minister+r.permanent 事務次官
        r.governor+t.central-bank 日銀総裁 日本銀行総裁
        r.secretary+t.cabinet 官房長官 内閣官房長官
        deputy+r.secretary+t.cabinet 官房副長官 内閣官房副長官
        r.prime 首相 総理大臣 内閣総理大臣 総理
        r.head 長官 総監 本部長 会長 理事長 委員長 所長 局長 総裁 議長 学長
        r.head+t.police 警察庁長官 警視総監 警察本部長 県警本部長 府警本部長 道警本部長
        r.prosecutor+t.general 検事総長
        r.prosecutor 検事正 地検検事正
        r.member+t.parliament 衆院議員 参院議員 衆議院議員 参議院議員 国会議員
        r.head+t.joint-staff 統合幕僚長
        r.head+t.army 陸上幕僚長 陸幕長
        r.head+t.navy 海上幕僚長 海幕長
        r.head+t.air-force 航空幕僚長 空幕長
        r.mayor 市長 区長 町長 村長
        t.high-court+t.court 高级法院 高级人民法院 高等法院 高等裁判所 高裁 고등법원
        r.secretary+t.party 幹事長
        t.agriculture+t.forestry+t.fishery 農林水産 農水
        t.economy+t.trade+t.industry 経済産業 経産
        t.land+t.infrastructure+t.transport+t.tourism 国土交通 国交
        t.health+t.labour+t.social 厚生労働 厚労
        t.education+t.culture+t.sport+t.science 文部科学 文科
        t.interior+t.communications 総務
        t.environment 環境
        t.defence 防衛
        t.justice 法務
        t.foreign 外務
        t.finance 財務
        t.digital デジタル
        t.reconstruction 復興
        t.finance 金融庁 金融
        t.disaster 防災
        t.consumer 消費者
        t.weather 気象庁
        t.coast 海上保安庁
        t.tax 国税庁
        t.customs 税関
        t.imperial 宮内庁
        t.personnel 人事院
        t.audit 会計検査院
        t.supreme+t.court 最高裁 最高裁判所
        - 府 県 庁 担当 内閣 県庁 特命
        """

    static let southEast = """
        r.minister รัฐมนตรีว่าการ รัฐมนตรี รมว ລັດຖະມົນຕີວ່າການ ລັດຖະມົນຕີ រដ្ឋមន្ត្រី ဝန်ကြီး ပြည်ထောင်စုဝန်ကြီး
        deputy+r.minister รัฐมนตรีช่วยว่าการ รมช ຮອງລັດຖະມົນຕີ រដ្ឋលេខាធិការ ဒုတိယဝန်ကြီး ဒုဝန်ကြီး
        r.prime นายกรัฐมนตรี ນາຍົກລັດຖະມົນຕີ នាយករដ្ឋមន្ត្រី ဝန်ကြီးချုပ်
        deputy+r.prime รองนายกรัฐมนตรี ຮອງນາຍົກລັດຖະມົນຕີ ឧបនាយករដ្ឋមន្ត្រី ဒုတိယဝန်ကြီးချုပ်
        r.permanent ปลัดกระทรวง ปลัด အမြဲတမ်းအတွင်းဝန်
        deputy รอง ຮອງ អនុ ဒုတိယ
        r.head อธิบดี ผู้อำนวยการ ประธาน หัวหน้า ປະທານ ຫົວໜ້າ ប្រធាន នាយក ဥက္ကဋ္ဌ ညွှန်ကြားရေးမှူးချုပ် ผู้บังคับการ
        r.commander ผู้บัญชาการ ผบ แม่ทัพ មេបញ្ជាការ ဦးစီးချုပ် တိုင်းမှူး
        r.head+t.police ผู้บัญชาการตำรวจแห่งชาติ ผบตร អគ្គស្នងការ ရဲချုပ်
        r.head+t.army ผู้บัญชาการทหารบก ผบทบ
        r.head+t.navy ผู้บัญชาการทหารเรือ ผบทร
        r.head+t.air-force ผู้บัญชาการทหารอากาศ ผบทอ
        r.head+t.armed-forces ผู้บัญชาการทหารสูงสุด ผบทสส
        r.commander+t.armed-forces ကာကွယ်ရေးဦးစီးချုပ်
        r.governor អភិបាលរាជធានី ผู้ว่าราชการจังหวัด ผู้ว่าราชการ ผู้ว่า ผู้ว่าการ ເຈົ້າແຂວງ អភិបាលខេត្ត អភិបាល
        r.mayor นายกเทศมนตรี
        r.prosecutor+t.general อัยการสูงสุด ရှေ့နေချုပ်
        r.prosecutor อัยการ ព្រះរាជអាជ្ញា
        r.judge ผู้พิพากษา ចៅក្រម တရားသူကြီး
        r.head+t.supreme ประธานศาลฎีกา တရားသူကြီးချုပ်
        r.secretary เลขาธิการ เลขานุการ ເລຂາ លេខាធិការ အတွင်းရေးမှူး
        r.ambassador เอกอัครราชทูต ເອກອັກຄະລັດຖະທູດ ឯកអគ្គរដ្ឋទូត သံအမတ်ကြီး
        r.spokesman โฆษก អ្នកនាំពាក្យ ပြောရေးဆိုခွင့်ရှိသူ
        r.member+t.parliament สมาชิกสภาผู้แทนราษฎร ส.ส สส တရားလွှတ်တော်အမတ်
        t.interior มหาดไทย ພາຍໃນ មហាផ្ទៃ ပြည်ထဲရေး
        t.defence กลาโหม ປ້ອງກັນປະເທດ ការពារជាតិ ကာကွယ်ရေး
        t.foreign ต่างประเทศ ການຕ່າງປະເທດ ការបរទេស နိုင်ငံခြားရေး
        t.finance การคลัง คลัง ການເງິນ ហិរញ្ញវត្ថុ ဘဏ္ဍာရေး စီမံကိန်းနှင့်ဘဏ္ဍာရေး
        t.health สาธารณสุข ສາທາລະນະສຸກ សុខាភិបាល ကျန်းမာရေး
        t.education ศึกษาธิการ ສຶກສາທິການ អប់រំ ပညာရေး
        t.transport คมนาคม ໂຍທາທິການ សាធារណការ ដឹកជញ្ជូន ပို့ဆောင်ရေး
        t.justice ยุติธรรม ຍຸຕິທຳ យុត្តិធម៌ တရားရေး
        t.agriculture เกษตร เกษตรและสหกรณ์ ກະສິກຳ កសិកម្ម စိုက်ပျိုးရေး
        t.trade พาณิชย์ ການຄ້າ ពាណិជ្ជកម្ម စီးပွားရေးနှင့်ကူးသန်းရောင်းဝယ်ရေး
        t.industry อุตสาหกรรม ອຸດສາຫະກຳ ឧស្សាហកម្ម စက်မှု
        t.energy พลังงาน ພະລັງງານ រ៉ែ ថាមពល စွမ်းအင်
        t.labour แรงงาน ແຮງງານ ការងារ အလုပ်သမား
        t.culture วัฒนธรรม ວັດທະນະທຳ វប្បធម៌ ယဉ်ကျေးမှု
        t.tourism ท่องเที่ยว ທ່ອງທ່ຽວ ទេសចរណ៍
        t.environment สิ่งแวดล้อม ทรัพยากร ສິ່ງແວດລ້ອມ បរិស្ថាន
        t.information ข่าวสาร ພາສາຂ່າວ ព័ត៌មាន ပြန်ကြားရေး
        t.digital ดิจิทัล
        t.police ตำรวจ ຕຳຫຼວດ นครบาล នគរបាល ရဲ
        t.army ทหารบก กองทัพบก
        t.tax สรรพากร ពន្ធដារ
        t.customs ศุลกากร ພາສີ គយ အကောက်ခွန်
        t.immigration+t.migration ตรวจคนเข้าเมือง
        t.investigation สอบสวนคดีพิเศษ
        t.anticorruption ปปช ປ.ป.ช ប្រឆាំងអំពើពុករលួយ
        t.electoral เลือกตั้ง
        t.central-bank ธนาคารแห่งประเทศไทย แบงก์ชาติ ធនាគារជាតិ ဗဟိုဘဏ်
        - กระทรวง กรม สำนักงาน จังหวัด การ แห่งชาติ แห่ง ไทย และ ที่ ของ รักษาการ อดีต ກະຊວງ ແຂວງ ກົມ ຂອງ ແຫ່ງຊາດ ក្រសួង ខេត្ត នៃ ជាតិ និង အ ဌာန ဝန်ကြီးဌာန အစိုးရ
        """
}
