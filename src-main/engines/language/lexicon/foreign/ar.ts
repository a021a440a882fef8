/** Arabic words and the English ones they stand for (see ../foreign.ts). */
export default `
  سوق=market صانع=maker صانع_الفوانيس=lantern_maker فانوس=lantern فوانيس=lantern مصباح=lamp مصباحا=lamp قمر=moon
  شمس=sun نجم=star نجوم=star نجمة=star ليل=night ليلة=night صباح=morning مساء=evening فجر=dawn غروب=sunset مطر=rain
  ثلج=snow عاصفة=storm ضباب=fog ريح=wind رياح=wind بحر=sea شاطئ=beach جزيرة=island ميناء=harbour نهر=river
  بحيرة=lake غابة=forest جبل=mountain جبال=mountain وادي=valley صحراء=desert حديقة=garden حقل=field مدينة=city
  قرية=village شارع=street جسر=bridge مكتبة=library مطبخ=kitchen مخبز=bakery ورشة=workshop مسرح=stage فضاء=space
  سماء=sky قطار=train بيت=house منزل=house منارة=lighthouse رجل=man امرأة=woman ولد=boy بنت=girl فتاة=girl فتى=boy
  طفل=child طفلة=girl أم=mother أب=father جدة=grandmother جد=grandfather صياد=fisherman ملك=king ملكة=queen
  أميرة=princess خباز=baker كلب=dog قط=cat قطة=cat طائر=bird حصان=horse ثعلب=fox بومة=owl ذئب=wolf دب=bear نحلة=bee
  تنين=dragon سمكة=fish حوت=whale سفينة=ship قارب=boat سيارة=car دراجة=bicycle شجرة=tree زهرة=flower وردة=rose
  خبز=bread رسالة=letter كتاب=book مفتاح=key باب=door نافذة=window مرآة=mirror زجاجة=bottle ساعة=clock حلم=dream
  أحلام=dream شتاء=winter صيف=summer ربيع=spring خريف=autumn غيمة=cloud قلعة=castle برج=tower نار=fire جمل=camel
  ناس=people الناس=people`;
