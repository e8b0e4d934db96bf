"""JSONintheformsinwhichcrawlers,feedsandreferencemanagerswriteit."""

from__future__importannotations

importjson
fromtypingimportAny

importpytest

frombriefgen.conversionimportConverted,Unconvertible,convert


defread(value:Any,name:str="a.json")->list[Converted]:
returnlist(convert(json.dumps(value).encode(),name))


defvalues(document:Converted)->dict[str,str]:
return{key:stated.valueforkey,statedindocument.stated.items()}


RECORD={"id":"a-1","title":"Thebridge","text":"“No,”saidAnnLee.","date":"2024-05-02T08:00:00Z"}


@pytest.mark.parametrize("written",[[RECORD],RECORD,{"items":[RECORD]}])
deftest_a_record_is_a_document_with_what_it_states(written:Any)->None:
(only,)=read(written)
assert(only.text,only.name)==("“No,”saidAnnLee.\n","a-1")
assertvalues(only)=={"title":"Thebridge","date_published":"2024-05-02"}


deftest_lines_are_records_and_a_bad_one_is_a_doubt()->None:
other={"maintext":"Rainfell.","url":"file:///etc"}
data=f"{json.dumps(RECORD)}\nnotJSON\n\n{json.dumps(other)}\n[1]\n"
first,second=convert(data.encode(),"a.jsonl")
assertfirst.doubts==("2linesarenorecordswithatextoratitle(line2,5)",)
assert(second.text,second.name,second.stated)==("Rainfell.\n","line4",{})


deftest_html_in_a_record_is_read_as_text()->None:
(only,)=read([{"content":"<p>One&amp;two.</p><blockquote><p>Three.</p></blockquote>"}])
assertonly.text=="One&two.\n\n>Three.\n"


@pytest.mark.parametrize("url",["file:///etc/passwd","javascript:alert(1)","//a.test","http://","ab"])
deftest_an_address_that_no_reader_can_follow_is_not_taken(url:str)->None:
(only,)=read([{**RECORD,"url":url}])
assert"url"notinonly.stated


@pytest.mark.parametrize(
("written","date"),
[("2024","2024"),("2024-05","2024-05"),("2024-13",""),
("Thu,02May202408:00:00+0200","2024-05-02"),
("yesterday",""),(1714636800,""),("0000-00-00","")],
)#fmt:skip
deftest_a_date_is_as_exact_as_it_is_written(written:object,date:str)->None:
(only,)=read([{**RECORD,"date":written}])
assertvalues(only).get("date_published","")==date


deftest_a_json_feed_has_items()->None:
item={"id":"1","content_html":"<p>Rain<b>fell</b>.</p>","title":"Rain",
"date_published":"2024-05-02","url":"https://a.test/1","authors":[{"name":"AnnLee"},{"name":"BoEk"}]}#fmt:skip
teaser={"id":"2","summary":"Itrained."}
feed={"version":"https://jsonfeed.org/version/1.1","title":"TheDay","language":"en_GB"}
first,second=read({**feed,"items":[item,teaser,"x"]})
assertfirst.text=="Rainfell.\n"
assertvalues(first)=={
"title":"Rain","author":"AnnLee,BoEk","publisher":"TheDay","date_published":"2024-05-02",
"language":"en-GB","url":"https://a.test/1",
}#fmt:skip
assertfirst.stated["publisher"].origin=="thefeed'stitle"
assert"onlyasummaryofthetextisthere"insecond.doubts


deftest_a_reference_has_no_text_and_names_its_file()->None:
item={"id":"lee2024","type":"article-newspaper","title":"Thebridge","container-title":"TheDay",
"author":[{"family":"Lee","given":"Ann"},{"literal":"TheDesk"}],
"issued":{"date-parts":[[2024,5,2]]},"URL":"https://a.test/1"}#fmt:skip
(only,)=read([item])
assert(only.text,only.name)==("","lee2024")
assertvalues(only)=={
"title":"Thebridge","author":"AnnLee,TheDesk","publisher":"TheDay",
"date_published":"2024-05-02","url":"https://a.test/1",
}#fmt:skip
assertonly.stated["title"].origin=="theentrylee2024"


@pytest.mark.parametrize("data",[b"[]",b"{}",b"",b"1",b"["*100_000,b'{"a":'*100_000,b"not"])
deftest_what_holds_no_record_is_refused(data:bytes)->None:
withpytest.raises(Unconvertible):
list(convert(data,"a.json"))
